import { getTranslations } from 'next-intl/server'
import { FormPage } from '@/components/site/form-page'
import { ResetPasswordForm } from '@/components/site/reset-password-form'
import { askServer } from '../ask-server'
import { ClientTexts } from '../i18n/client-texts'
import { titled } from '../page-title'
import { SiteFrame } from '../site-frame'

export const generateMetadata = titled('resetPassword.title')

/** The end of a link for a new password: `?link=` is its secret. */
export default async function Page({ searchParams }: { searchParams: Promise<{ link?: string | string[] }> }) {
  const { link } = await searchParams
  const secret = typeof link === 'string' ? link : ''
  const { valid, email } = await askServer('account-link', { purpose: 'reset-password', secret })
  const t = await getTranslations('resetPassword')
  return (
    <SiteFrame>
      <FormPage title={t(valid ? 'title' : 'dead')} lede={valid ? t('lede', { email: email ?? '' }) : t('deadText')}>
        {valid && (
          <ClientTexts of={['resetPassword', 'account']}>
            <ResetPasswordForm secret={secret} email={email} />
          </ClientTexts>
        )}
      </FormPage>
    </SiteFrame>
  )
}

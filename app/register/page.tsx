import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/site/account-form'
import { FormPage } from '@/components/site/form-page'
import { TextLink } from '@/components/ui/text-link'
import { askServer } from '../ask-server'
import { ClientTexts } from '../i18n/client-texts'
import { titled } from '../page-title'
import { SiteFrame } from '../site-frame'

export const generateMetadata = titled('register.title')

export default async function Page() {
  const { registration } = await askServer('sign-in-options', {})
  const t = await getTranslations('register')
  return (
    <SiteFrame>
      <FormPage title={t('title')} lede={registration ? t('lede') : t('closed')}>
        {registration && (
          <ClientTexts of={['account']}>
            <AccountForm submit={t('submit')} />
          </ClientTexts>
        )}
        <p className="mt-10 flex gap-6 border-t border-hair pt-4 text-15">
          <TextLink href="/sign-in">{t('signIn')}</TextLink>
          <TextLink href="/privacy">{t('privacy')}</TextLink>
        </p>
      </FormPage>
    </SiteFrame>
  )
}

import { getTranslations } from 'next-intl/server'
import { AccountForm } from '@/components/site/account-form'
import { FormPage } from '@/components/site/form-page'
import { askServer } from '../ask-server'
import { ClientTexts } from '../i18n/client-texts'
import { titled } from '../page-title'
import { SiteFrame } from '../site-frame'

export const generateMetadata = titled('setUp.title')

/** The end of the set-up link that the server prints when there is no account yet: `?link=` is its secret. */
export default async function Page({ searchParams }: { searchParams: Promise<{ link?: string | string[] }> }) {
  const { link } = await searchParams
  const secret = typeof link === 'string' ? link : ''
  const { valid } = await askServer('account-link', { purpose: 'setup', secret })
  const t = await getTranslations('setUp')
  return (
    <SiteFrame>
      <FormPage title={t(valid ? 'title' : 'dead')} lede={t(valid ? 'lede' : 'deadText')}>
        {valid && (
          <ClientTexts of={['account']}>
            <AccountForm secret={secret} submit={t('submit')} />
          </ClientTexts>
        )}
      </FormPage>
    </SiteFrame>
  )
}

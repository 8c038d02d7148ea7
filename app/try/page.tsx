import { getTranslations } from 'next-intl/server'
import { FormPage } from '@/components/site/form-page'
import { TryButton } from '@/components/site/try-button'
import { ClientTexts } from '../i18n/client-texts'
import { titled } from '../page-title'
import { SiteFrame } from '../site-frame'

export const generateMetadata = titled('tryIt.title')

export default async function Page() {
  const t = await getTranslations('tryIt')
  return (
    <SiteFrame>
      <FormPage title={t('title')} lede={t('lede')}>
        <ClientTexts of={['tryIt']}>
          <p className="mb-8 text-15 text-ink-2">{t('points')}</p>
          <TryButton />
        </ClientTexts>
      </FormPage>
    </SiteFrame>
  )
}

import { getTranslations } from 'next-intl/server'
import { ProsePage } from '@/components/site/prose-page'
import { TextLink } from '@/components/ui/text-link'
import { plenary } from '@/server/handle'
import { titled } from '../page-title'
import { SiteFrame } from '../site-frame'

export const generateMetadata = titled('privacy.title')

export default async function Page() {
  const t = await getTranslations('privacy')
  const { settings, url } = plenary()
  const page = <TextLink href="/me">{t('rightsPage')}</TextLink>
  return (
    <SiteFrame>
      <ProsePage
        title={t('title')}
        lede={t('lede')}
        parts={[
          {
            title: t('keptTitle'),
            paragraphs: [t('keptAnswers'), t('keptGuest'), t('keptAccount'), t('keptTechnical')],
          },
          { title: t('whoTitle'), paragraphs: [t('whoText')] },
          { title: t('howLongTitle'), paragraphs: [t('howLongText', { days: settings.retentionDays })] },
          { title: t('cookiesTitle'), paragraphs: [t('cookiesText')] },
          { title: t('rightsTitle'), paragraphs: [t.rich('rightsText', { page: () => page })] },
          { title: t('askTitle'), paragraphs: [t('askText', { host: new URL(url).host })] },
        ]}
      />
    </SiteFrame>
  )
}

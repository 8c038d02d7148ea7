import { getTranslations } from 'next-intl/server'
import { ProsePage } from '@/components/site/prose-page'
import { titled } from '../page-title'
import { SiteFrame } from '../site-frame'

export const generateMetadata = titled('accessibility.title')

const PARTS = ['keyboard', 'readers', 'seeing', 'motion', 'words', 'limits', 'tell'] as const

export default async function Page() {
  const t = await getTranslations('accessibility')
  return (
    <SiteFrame>
      <ProsePage
        title={t('title')}
        lede={t('lede')}
        parts={PARTS.map((part) => ({ title: t(`${part}Title`), paragraphs: [t(`${part}Text`)] }))}
      />
    </SiteFrame>
  )
}

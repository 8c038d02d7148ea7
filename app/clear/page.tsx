import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClearancePage } from '@/components/papers/clearance/clearance-page'
import { ClientTexts } from '../i18n/client-texts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('papers.clearance.page')
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' }
}

/** The same for everyone: which text it is stands in the fragment, which browsers send to nobody. */
export default function Page() {
  return (
    <ClientTexts of={['papers.clearance']}>
      <ClearancePage />
    </ClientTexts>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ScreenPage } from '@/components/screen/screen-page'
import { parseId, type WorkshopId } from '@/lib/ids'
import { ClientTexts } from '../../../i18n/client-texts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('screen'))('title'), robots: { index: false }, referrer: 'no-referrer' }
}

/** The same for everyone: the ticket is in the fragment, which browsers keep to themselves. */
export default async function Page({ params }: { params: Promise<{ workshopId: string }> }) {
  const workshop = parseId<WorkshopId>((await params).workshopId)
  if (!workshop) notFound()
  return (
    <ClientTexts of={['screen', 'chatham', 'workshop.lead', 'session', 'activities', 'charts']}>
      <ScreenPage workshop={workshop} />
    </ClientTexts>
  )
}

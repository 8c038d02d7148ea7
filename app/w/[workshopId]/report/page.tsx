import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ReportPage } from '@/components/report/report-page'
import { parseId, type WorkshopId } from '@/lib/ids'
import { ClientTexts } from '../../../i18n/client-texts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('report'))('title'), robots: { index: false }, referrer: 'no-referrer' }
}

/** The same for everyone: a link's ticket is in the fragment, and who is signed in is asked for the report itself. */
export default async function Page({ params }: { params: Promise<{ workshopId: string }> }) {
  const workshop = parseId<WorkshopId>((await params).workshopId)
  if (!workshop) notFound()
  return (
    <ClientTexts of={['report', 'chatham', 'workshop.tickets', 'session', 'activities', 'charts']}>
      <ReportPage workshop={workshop} />
    </ClientTexts>
  )
}

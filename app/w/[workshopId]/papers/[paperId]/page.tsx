import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PaperPage } from '@/components/papers/page/paper-page'
import { NoPlace } from '@/components/workshop/no-place'
import { ClientTexts } from '../../../../i18n/client-texts'
import { paperFor } from '../paper-for'

interface Props {
  params: Promise<{ workshopId: string; paperId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workshopId, paperId } = await params
  const found = await paperFor(workshopId, paperId)
  const t = await getTranslations('workshop.noPlace')
  return { title: typeof found === 'string' ? t(`${found}.title`) : found.paper.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { workshopId, paperId } = await params
  const found = await paperFor(workshopId, paperId)
  if (typeof found === 'string') return <NoPlace why={found} />
  return (
    <ClientTexts of={['papers', 'session']}>
      <PaperPage {...found} />
    </ClientTexts>
  )
}

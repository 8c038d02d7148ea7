import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PaperPage } from '@/components/papers/page/paper-page'
import { NoPlace } from '@/components/workshop/no-place'
import { askServer } from '../../../../ask-server'
import { ClientTexts } from '../../../../i18n/client-texts'
import { workshopFor } from '../../workshop-for'

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

/** The paper for whoever asks, or why it is not for them. One that is another delegation's is as one that is not there. */
const paperFor = cache(async (workshopId: string, paperId: string) => {
  const first = await workshopFor(workshopId)
  if (typeof first === 'string') return first
  const papers = await askServer('papers', { workshop: first.workshop })
  const paper = papers.find(({ id }) => id === paperId) ?? notFound()
  return { first, paper }
})

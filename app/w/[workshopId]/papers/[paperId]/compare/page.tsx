import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ComparePage } from '@/components/papers/revisions/compare-page'
import { NoPlace } from '@/components/workshop/no-place'
import { ClientTexts } from '../../../../../i18n/client-texts'
import { paperFor } from '../../paper-for'

interface Props {
  params: Promise<{ workshopId: string; paperId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workshopId, paperId } = await params
  const found = await paperFor(workshopId, paperId)
  if (typeof found === 'string') return { title: (await getTranslations('workshop.noPlace'))(`${found}.title`) }
  return {
    title: (await getTranslations('papers.compare'))('of', { title: found.paper.title }),
    robots: { index: false },
  }
}

export default async function Page({ params, searchParams }: Props) {
  const { workshopId, paperId } = await params
  const found = await paperFor(workshopId, paperId)
  if (typeof found === 'string') return <NoPlace why={found} />
  const { from, to } = await searchParams
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null)
  return (
    <ClientTexts of={['papers', 'session']}>
      <ComparePage {...found} from={one(from)} to={one(to)} />
    </ClientTexts>
  )
}

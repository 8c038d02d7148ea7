import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PapersPage } from '@/components/papers/list/papers-page'
import { NoPlace } from '@/components/workshop/no-place'
import { askServer } from '../../../ask-server'
import { ClientTexts } from '../../../i18n/client-texts'
import { workshopFor } from '../workshop-for'

interface Props {
  params: Promise<{ workshopId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const first = await workshopFor((await params).workshopId)
  const t = await getTranslations()
  const title = typeof first === 'string' ? t(`workshop.noPlace.${first}.title`) : t('papers.list.title')
  return { title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const first = await workshopFor((await params).workshopId)
  if (typeof first === 'string') return <NoPlace why={first} />
  const asked = await askServer('papers', { workshop: first.workshop })
  return (
    <ClientTexts of={['papers.list', 'chatham', 'papers.new', 'papers.import']}>
      <PapersPage first={first} asked={asked} />
    </ClientTexts>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cookies } from 'next/headers'
import { DoorPage } from '@/components/join/door-page'
import { WaitingRoom } from '@/components/join/waiting-room'
import { NoPlace } from '@/components/workshop/no-place'
import { WorkshopView } from '@/components/workshop/workshop-view'
import { THEME_COOKIE, themeOf } from '@/components/ui/themes'
import type { WorkshopId } from '@/lib/ids'
import type { WaitingState } from '@/lib/wire/waiting'
import { ClientTexts } from '../../i18n/client-texts'
import { waitingAt, workshopFor } from './workshop-for'

const EVERYONE = ['workshop', 'session', 'activities', 'charts', 'chatham', 'site', 'play']

interface Props {
  params: Promise<{ workshopId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const first = await workshopFor((await params).workshopId)
  if (typeof first !== 'string') return { title: first.title, robots: { index: false } }
  const waiting = first === 'notAllowed' ? await waitingAt((await params).workshopId) : null
  const t = await getTranslations('workshop.noPlace')
  return { title: waiting?.title ?? t(`${first}.title`), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { workshopId: id } = await params
  const first = await workshopFor(id)
  if (typeof first === 'string') {
    const waiting = first === 'notAllowed' ? await waitingAt(id) : null
    return waiting ? <Waiting workshop={id as WorkshopId} first={waiting} /> : <NoPlace why={first} />
  }
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <ClientTexts of={first.me.role === 'facilitator' ? [...EVERYONE, 'planning'] : EVERYONE}>
      <WorkshopView first={first} theme={theme} />
    </ClientTexts>
  )
}

async function Waiting({ workshop, first }: { workshop: WorkshopId; first: WaitingState }) {
  const t = await getTranslations('join.waiting')
  return (
    <ClientTexts of={['join']}>
      <DoorPage above={t('above')} title={first.title}>
        <WaitingRoom workshop={workshop} first={first} />
      </DoorPage>
    </ClientTexts>
  )
}

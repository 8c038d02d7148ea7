import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CLOSED, ClosedDoor } from '@/components/join/closed-door'
import { JoinDoor } from '@/components/join/join-door'
import { wayIn, type WayIn } from '@/components/join/way-in'
import { workshopPath } from '@/lib/wire/addresses'
import { Failure, type FailureName } from '@/lib/wire/failures'
import type { Door } from '@/lib/wire/queries'
import { askServer, whoAsks } from '../../ask-server'
import { ClientTexts } from '../../i18n/client-texts'
import { titled } from '../../page-title'

const titledJoin = titled('join.title')

/** The address is a key: no search engine keeps it, and no other site learns of it. */
export const generateMetadata = async (): Promise<Metadata> => ({
  ...(await titledJoin()),
  robots: { index: false },
  referrer: 'no-referrer',
})

export default async function Page({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const by = wayIn(decodeURIComponent(code))
  const door = await doorAt(by)
  if (typeof door === 'string') return <ClosedDoor why={CLOSED.find((why) => why === door) ?? 'unexpected'} />
  if (door.already || door.waiting) redirect(workshopPath(door.workshop))
  if (door.archived) return <ClosedDoor why="archived" title={door.title} />
  if (door.full) return <ClosedDoor why="full" title={door.title} />
  if (door.locked) return <ClosedDoor why="locked" title={door.title} again={`/join/${code}`} />
  const me = await whoAsks()
  return (
    <ClientTexts of={['join', 'chatham']}>
      <JoinDoor door={door} by={by} knownName={me?.name ?? null} />
    </ClientTexts>
  )
}

async function doorAt(by: WayIn): Promise<Door | FailureName> {
  try {
    return await askServer('join-info', by)
  } catch (error) {
    if (error instanceof Failure) return error.failure
    throw error
  }
}

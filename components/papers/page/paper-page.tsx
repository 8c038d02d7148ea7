'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'
import { Connected } from '@/components/session/connected'
import { RoomEnded } from '@/components/session/room-ended'
import type { RoomSession } from '@/components/session/room-session'
import { useSession } from '@/components/session/use-session'
import type { PaperView, WorkshopView } from '@/lib/wire/queries'
import { DraftNote } from './draft-note'
import { PaperScreen } from './paper-screen'
import { PaperSkeleton } from './paper-skeleton'
import { keepPaper, unsentClauses } from './unsent-clauses'

/** One person's view of a paper: connected to its room, and drawn. As the server knew both when it rendered the page. */
export function PaperPage({ first, paper }: { first: WorkshopView; paper: PaperView }) {
  const router = useRouter()
  const refresh = useCallback(() => router.refresh(), [router])
  const keep = useCallback(({ doc }: RoomSession) => keepPaper(doc), [])
  const { session, ended, again, kept, dropKept, onEnded } = useSession({
    room: { kind: 'paper', workshop: first.workshop, paper: paper.id },
    me: first.me.id,
    keep,
    onMembershipChanged: refresh,
  })
  if (ended) return <RoomEnded {...ended} onAgain={again} />
  const fallback = <PaperSkeleton title={paper.title} />
  if (!session) return fallback
  return (
    <Connected session={session} fallback={fallback} onEnded={onEnded}>
      <PaperScreen first={first} paper={paper} session={session} />
      {kept && <Draft kept={kept} session={session} onClose={dropKept} />}
    </Connected>
  )
}

/** Compared once, when the fresh paper is there. */
function Draft({ kept, session, onClose }: { kept: Uint8Array; session: RoomSession; onClose: () => void }) {
  const [clauses] = useState(() => unsentClauses(kept, session.doc))
  return <DraftNote clauses={clauses} onClose={onClose} />
}

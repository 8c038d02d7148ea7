'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { Connected } from '@/components/session/connected'
import { RoomEnded } from '@/components/session/room-ended'
import type { RoomSession } from '@/components/session/room-session'
import { useSession } from '@/components/session/use-session'
import type { PaperView, WorkshopView } from '@/lib/wire/queries'
import { roomName } from '@/lib/wire/room-name'
import { DraftNote } from './draft-note'
import { keptDraft } from './kept-draft'
import { PaperScreen } from './paper-screen'
import { PaperSkeleton } from './paper-skeleton'
import { keepPaper, unsentClauses, type UnsentClause } from './unsent-clauses'

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
  const draft = useMemo(
    () => keptDraft(first.me.id, roomName({ kind: 'paper', workshop: first.workshop, paper: paper.id })),
    [first, paper],
  )
  const putAway = useCallback(() => {
    draft.clear()
    dropKept()
  }, [draft, dropKept])
  if (ended) return <RoomEnded {...ended} onAgain={again} />
  const fallback = <PaperSkeleton title={paper.title} />
  if (!session) return fallback
  return (
    <Connected session={session} fallback={fallback} onEnded={onEnded}>
      <PaperScreen first={first} paper={paper} session={session} onPlaceChanged={refresh} />
      <Drafts key={kept ? 'refused' : 'before'} kept={kept} session={session} draft={draft} onClose={putAway} />
    </Connected>
  )
}

/** What this session was refused, or one before this page: looked at once, when the fresh paper is there. */
function Drafts({
  kept,
  session,
  draft,
  onClose,
}: {
  kept: Uint8Array | null
  session: RoomSession
  draft: ReturnType<typeof keptDraft>
  onClose: () => void
}) {
  const [clauses, setClauses] = useState<readonly UnsentClause[]>([])
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const all = kept ? draft.add(unsentClauses(kept, session.doc)) : draft.read()
    setClauses(all)
    setOpen(kept !== null || all.length > 0)
  }, [kept, draft, session])
  if (!isOpen) return null
  return (
    <DraftNote
      clauses={clauses}
      onClose={() => {
        setOpen(false)
        onClose()
      }}
    />
  )
}

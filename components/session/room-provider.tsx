'use client'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { isNameless, roomWithMe } from '@/lib/document/nameless-people'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import type { Participant } from '@/lib/workshop/participant'
import { Connected } from './connected'
import { DeskProvider } from './desk-provider'
import { GroupProvider } from './group-provider'
import { ownAnswers } from './own-answers'
import { RoomEnded } from './room-ended'
import type { RoomSession } from './room-session'
import { UnsentNote } from './unsent-note'
import type { Kept } from './unsent'
import { RoomContext } from './use-room'
import { useSession } from './use-session'

export interface RoomProviderProps {
  workshop: WorkshopId
  me: ParticipantId
  /** Who that is, as one's session says; where names are hidden the room does not. */
  self: Participant
  /** Stands where the room will be, until there is something to show. */
  fallback: ReactNode
  /** Asks the server for the page again: one's place in the workshop has changed. */
  onMembershipChanged: () => void
  children: ReactNode
}

/** Connects to a workshop's room, for all that stands inside. */
export function RoomProvider({ workshop, me, self, fallback, onMembershipChanged, children }: RoomProviderProps) {
  const keep = useCallback(
    ({ doc, refusal }: RoomSession): Kept => ({
      answers: ownAnswers(workshopRoom(doc), me),
      refusal: refusal.read(),
    }),
    [me],
  )
  const room = { kind: 'workshop', workshop } as const
  const { session, ended, again, kept, dropKept, onEnded } = useSession({ room, me, keep, onMembershipChanged })
  const [known, setKnown] = useState(self)
  if (!isSame(known, self)) setKnown(self)
  const inHand = useMemo(
    () => session && { workshop, me, session, room: roomWithMe(workshopRoom(session.doc), known) },
    [session, workshop, me, known],
  )
  useEffect(() => {
    if (!session) return
    let first: string | null = null
    return session.hello.watch(() => {
      const { role, delegation, standing } = session.hello.read() ?? {}
      const place = JSON.stringify([role, delegation, standing])
      if (first !== null && place !== first && isNameless(workshopRoom(session.doc))) onMembershipChanged()
      first = place
    })
  }, [session, onMembershipChanged])
  if (ended) return <RoomEnded {...ended} onAgain={again} />
  if (!inHand) return fallback
  return (
    <RoomContext value={inHand}>
      <Connected session={inHand.session} fallback={fallback} onEnded={onEnded}>
        <GroupProvider>
          <DeskProvider onMembershipChanged={onMembershipChanged}>
            {children}
            {kept && <UnsentNote kept={kept} onClose={dropKept} />}
          </DeskProvider>
        </GroupProvider>
      </Connected>
    </RoomContext>
  )
}

const isSame = (a: Participant, b: Participant): boolean => JSON.stringify(a) === JSON.stringify(b)

'use client'
import { useCallback, useMemo, type ReactNode } from 'react'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
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
  /** Stands where the room will be, until there is something to show. */
  fallback: ReactNode
  /** Asks the server for the page again: one's place in the workshop has changed. */
  onMembershipChanged: () => void
  children: ReactNode
}

/** Connects to a workshop's room, for all that stands inside. */
export function RoomProvider({ workshop, me, fallback, onMembershipChanged, children }: RoomProviderProps) {
  const keep = useCallback(
    ({ doc, refusal }: RoomSession): Kept => ({
      answers: ownAnswers(workshopRoom(doc), me),
      refusal: refusal.read(),
    }),
    [me],
  )
  const room = { kind: 'workshop', workshop } as const
  const { session, ended, again, kept, dropKept, onEnded } = useSession({ room, me, keep, onMembershipChanged })
  const inHand = useMemo(
    () => session && { workshop, me, session, room: workshopRoom(session.doc) },
    [session, workshop, me],
  )
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

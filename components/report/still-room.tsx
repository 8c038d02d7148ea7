'use client'
import { Awareness } from 'y-protocols/awareness'
import { useMemo, type ReactNode } from 'react'
import { RoomContext, type RoomInHand } from '@/components/session/use-room'
import type { RoomSession } from '@/components/session/room-session'
import type { View } from '@/lib/document/view'
import type { WorkshopRoom } from '@/lib/document/workshop-room'
import { NO_ASIDE } from '@/lib/wire/aside'
import type { ParticipantId, WorkshopId } from '@/lib/ids'

const NOBODY = 'reader' as ParticipantId
const still = <T,>(value: T): View<T> => ({ read: () => value, watch: () => () => {} })

/** Hands a room that changes no more to what reads rooms. Nobody is connected, and nothing is written. */
export function StillRoom({
  workshop,
  room,
  children,
}: {
  workshop: WorkshopId
  room: WorkshopRoom
  children: ReactNode
}) {
  const inHand = useMemo<RoomInHand>(
    () => ({ workshop, me: NOBODY, room, session: stillSession(room) }),
    [workshop, room],
  )
  return <RoomContext value={inHand}>{children}</RoomContext>
}

const stillSession = ({ doc }: WorkshopRoom): RoomSession => ({
  doc,
  awareness: new Awareness(doc),
  save: still({ is: 'saved', at: 0 }),
  loaded: still(true),
  present: still(new Set()),
  hello: still(null),
  clockAhead: still(0),
  aside: still(NO_ASIDE),
  refusal: still(null),
  renew() {},
  wouldLose: () => false,
  saveData() {},
  forget: async () => {},
  close() {},
})

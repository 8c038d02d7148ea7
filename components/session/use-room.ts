'use client'
import { createContext, use } from 'react'
import type { WorkshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import type { RoomSession } from './room-session'

/** What stands inside a RoomProvider. The session is a new one after a restart, and so is the room. */
export interface RoomInHand {
  readonly workshop: WorkshopId
  readonly me: ParticipantId
  readonly session: RoomSession
  readonly room: WorkshopRoom
}

export const RoomContext = createContext<RoomInHand | null>(null)

/** The workshop's room, its session and one's own participant id. Throws outside a RoomProvider. */
export function useRoom(): RoomInHand {
  const inHand = use(RoomContext)
  if (!inHand) throw new Error('useRoom belongs inside a RoomProvider')
  return inHand
}

/** The workshop's shared document, typed. */
export const useWorkshopRoom = (): WorkshopRoom => useRoom().room

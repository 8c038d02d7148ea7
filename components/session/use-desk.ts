'use client'
import { createContext, use, useMemo } from 'react'
import type { Answers } from '@/lib/document/answers'
import { answersWithDesk } from '@/lib/document/desk-answers'
import type { View } from '@/lib/document/view'
import type { RoomSession } from './room-session'
import type { SaveState } from './save-state'
import { bothSaves } from './both-saves'
import { useRoom } from './use-room'

/** One's own desk, where blind answers stand; null while none is needed, and until it is there. */
export const DeskContext = createContext<RoomSession | null>(null)

export const useDesk = (): RoomSession | null => use(DeskContext)

/** The answers as one has them here: the room's, and to steps that are hidden one's own. What is written goes where it belongs. */
export function useAnswers(): Answers {
  const { room, me } = useRoom()
  const desk = useDesk()
  return useMemo(() => answersWithDesk(room, desk?.doc ?? null, me), [room, desk, me])
}

/** Where one's changes are, in the room and on the desk: what is less safe of the two. */
export function useSave(): View<SaveState> {
  const { session } = useRoom()
  const desk = useDesk()
  return useMemo(() => (desk ? bothSaves(session.save, desk.save) : session.save), [session, desk])
}

'use client'
import { createContext, use, useMemo } from 'react'
import type { Answers } from '@/lib/document/answers'
import { answersWithDesk } from '@/lib/document/desk-answers'
import type { View } from '@/lib/document/view'
import type { RoomSession } from './room-session'
import type { SaveState } from './save-state'
import { bothSaves } from './both-saves'
import { useGroups } from './use-groups'
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

/** Where one's changes are, in the room, on the desk and in groups: what is least safe of them. */
export function useSave(): View<SaveState> {
  const { session } = useRoom()
  const desk = useDesk()
  const groups = useGroups()
  return useMemo(() => {
    const besides = [...(desk ? [desk] : []), ...groups.values()]
    return besides.reduce((save, each) => bothSaves(save, each.save), session.save)
  }, [session, desk, groups])
}

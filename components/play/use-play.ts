'use client'
import { useEffect } from 'react'
import { useRoom, useWorkshopRoom } from '@/components/session/use-room'
import { usePick, useView } from '@/components/session/use-view'
import { useQuery } from '@/components/workshop/use-query'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { playRoom, type PlayState } from '@/lib/document/play-room'
import type { PlayBook } from '@/lib/wire/play'

/** How far the workshop's role-play has come; null where there is none. */
export const usePlayState = (): PlayState | null => useView(playRoom(useWorkshopRoom().doc).state)

/** Everything about the play, for facilitators; asked again when the server says that something of it has changed. */
export function usePlayBook(): { book: PlayBook | null; ask: () => void } {
  const { first } = useWorkshop()
  const { answer, ask } = useQuery('play-book', { workshop: first.workshop })
  const state = usePlayState()
  const turn = usePick(useRoom().session.aside, ({ play }) => play, 'each')
  useEffect(ask, [ask, state, turn])
  return { book: answer, ask }
}

'use client'
import { useEffect } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { useQuery } from '@/components/workshop/use-query'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { playRoom, type PlayState } from '@/lib/document/play-room'
import type { PlayBook } from '@/lib/wire/play'

/** How far the workshop's role-play has come; null where there is none. */
export const usePlayState = (): PlayState | null => useView(playRoom(useWorkshopRoom().doc).state)

const AGAIN_MS = 4000

/** Everything about the play, for facilitators; asked again while they look, because letters and answers come from others. */
export function usePlayBook(): { book: PlayBook | null; ask: () => void } {
  const { first } = useWorkshop()
  const { answer, ask } = useQuery('play-book', { workshop: first.workshop })
  const state = usePlayState()
  useEffect(() => {
    ask()
    const timer = setInterval(() => document.visibilityState === 'visible' && ask(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [ask, state])
  return { book: answer, ask }
}

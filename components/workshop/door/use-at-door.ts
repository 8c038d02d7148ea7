'use client'
import { useEffect } from 'react'
import { useRoom } from '@/components/session/use-room'
import { usePick } from '@/components/session/use-view'
import type { AtDoor } from '@/lib/wire/waiting'
import { useQuery } from '../use-query'
import { useWorkshop } from '../use-workshop'

/** How many wait to be let in, live; 0 for who lets nobody in. */
export function useWaitingCount(): number {
  const { session } = useRoom()
  return usePick(session.aside, ({ waiting }) => waiting?.count ?? 0, 'each')
}

/** Who is at the door, asked again when somebody has come or gone; null until it is known. */
export function useAtDoor(): readonly AtDoor[] | null {
  const { first } = useWorkshop()
  const { session } = useRoom()
  const turn = usePick(session.aside, ({ waiting }) => waiting?.turn ?? 0, 'each')
  const { answer, ask } = useQuery('at-door', { workshop: first.workshop })
  useEffect(ask, [turn, ask])
  return answer
}

'use client'
import { useEffect, useReducer } from 'react'
import { useRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { remaining, type Timer } from '@/lib/workshop/timer'

/** Often enough that two screens side by side change their second together. */
const EVERY_MS = 200

/** What is left of a timer, on the server's clock. Looks at the clock again only while it runs. */
export function useLeft(timer: Timer): number {
  const ahead = useView(useRoom().session.clockAhead)
  const [, look] = useReducer((count: number) => count + 1, 0)
  const runs = timer.state === 'running'
  useEffect(() => {
    if (!runs) return
    const ticking = setInterval(look, EVERY_MS)
    return () => clearInterval(ticking)
  }, [runs])
  return remaining(timer, Date.now() + ahead)
}

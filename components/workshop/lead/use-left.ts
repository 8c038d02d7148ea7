'use client'
import { useCallback, useSyncExternalStore } from 'react'
import { useRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { remaining, type Timer } from '@/lib/workshop/timer'

/** Often enough that two screens side by side change their second together. */
const EVERY_MS = 200

const lookAtClock = () => Math.floor(Date.now() / EVERY_MS) * EVERY_MS

/** What is left of a timer, on the server's clock. Looks at the clock again only while it runs. */
export function useLeft(timer: Timer): number {
  const ahead = useView(useRoom().session.clockAhead)
  const runs = timer.state === 'running'
  const watch = useCallback(
    (looked: () => void) => {
      if (!runs) return () => {}
      const ticking = setInterval(looked, EVERY_MS)
      return () => clearInterval(ticking)
    },
    [runs],
  )
  return remaining(timer, useSyncExternalStore(watch, lookAtClock, lookAtClock) + ahead)
}

'use client'
import { useSyncExternalStore } from 'react'
import type { ParticipantId } from '@/lib/ids'

const key = (participant: ParticipantId) => `plenary.play.seen.${participant}`
const watchers = new Set<() => void>()

/** Remembers, in this tab, how many pieces of post somebody has seen. */
export function noteSeen(participant: ParticipantId, count: number): void {
  try {
    sessionStorage.setItem(key(participant), String(count))
  } catch {
    return // a browser that keeps nothing counts everything as new
  }
  for (const changed of [...watchers]) changed()
}

function watch(changed: () => void) {
  watchers.add(changed)
  return () => void watchers.delete(changed)
}

export function useSeen(participant: ParticipantId): number {
  const read = () => {
    try {
      return Number(sessionStorage.getItem(key(participant)) ?? 0)
    } catch {
      return 0
    }
  }
  return useSyncExternalStore(watch, read, () => 0)
}

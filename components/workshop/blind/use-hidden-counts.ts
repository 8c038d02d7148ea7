'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useRoom } from '@/components/session/use-room'
import { usePick } from '@/components/session/use-view'
import type { Answered } from '@/lib/document/tallies'
import { runQuery } from '@/lib/wire/ask'
import { isHidden, type Step } from '@/lib/workshop/step'

const NONE: Answered = new Map()
const EVERY = 3_000 // ms between two looks at what the room is not told

/**
 * How many have answered a step whose answers are hidden, by delegation. Null where they are not hidden, and where one
 * may not know: of a step in which everybody sees their own alone, the facilitators are told.
 */
export function useHiddenCounts(step: Step | null): Answered | null {
  const { room, me } = useRoom()
  const runs = usePick(room.people, (people) => people.get(me)?.role === 'facilitator')
  const hidden = step !== null && isHidden(step)
  const told = () => (hidden && step.sees === 'counts' ? (room.tallies.answered(step.id) ?? NONE) : null)
  const shared = useSyncExternalStore(room.tallies.watch, told, told)
  const asked = useAsked(hidden && runs && step.sees === 'own' ? step : null)
  return shared ?? asked
}

function useAsked(step: Step | null): Answered | null {
  const [counts, setCounts] = useState<Answered | null>(null)
  const id = step?.id ?? null
  useEffect(() => {
    setCounts(null)
    if (id === null) return
    let stale = false
    const ask = () =>
      runQuery('answer-counts', { step: id }).then(
        ({ counts }) => !stale && setCounts(new Map(counts.map((each) => [each.delegation, each.answered]))),
        () => {}, // what was known stays; the next look asks again
      )
    void ask()
    const timer = setInterval(() => void ask(), EVERY)
    return () => {
      stale = true
      clearInterval(timer)
    }
  }, [id])
  return counts
}

/** All of them together. */
export const totalOf = (counts: Answered): number => [...counts.values()].reduce((sum, count) => sum + count, 0)

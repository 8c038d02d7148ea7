'use client'
import { useMemo } from 'react'
import { redLinesOf } from '@/lib/activities/compare-visions/answer'
import { breaches, type Scores } from '@/lib/decision'
import { useComparedNow, useComparing } from './comparing'

const NONE: ReadonlySet<number> = new Set()

/** The visions that break one's own red lines under these scores. */
export function useBroken(scores: Scores): ReadonlySet<number> {
  const { settings, me } = useComparing()
  const { answers } = useComparedNow()
  const answer = me === null ? undefined : answers.get(me)
  return useMemo(() => {
    const lines = redLinesOf(settings, answer)
    if (lines.every((line) => line === null)) return NONE
    return new Set(breaches(scores, lines).map(({ vision }) => vision))
  }, [settings, answer, scores])
}

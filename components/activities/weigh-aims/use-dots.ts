'use client'
import { useMemo } from 'react'
import { pointsOf, type WeighAimsAnswer } from '@/lib/activities/weigh-aims/answer'
import type { Dot } from '@/components/charts/ternary-dots'
import { useView } from '@/components/session/use-view'
import { dotsFrom } from './dots-from'
import { useWeighing } from './weighing'

const NOBODY: readonly Dot[] = []

/** Everyone's dot as it moves, at most once a frame; nobody's while they are not wanted. */
export function useDots(wanted: boolean, without: string | null): readonly Dot[] {
  const { answersHere, settings, people, me } = useWeighing()
  const answers = useView(answersHere, 'byFrame')
  const make = useMemo(() => {
    const delegationOf = (participant: string) => people.get(participant as never)?.delegation ?? null
    return dotsFrom<WeighAimsAnswer>({
      points: (answer) => pointsOf(settings, answer),
      delegationOf,
      last: me,
      without,
    })
  }, [settings, people, me, without])
  return useMemo(() => (wanted ? make(answers) : NOBODY), [wanted, make, answers])
}

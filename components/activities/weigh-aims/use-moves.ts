'use client'
import { useMemo, useSyncExternalStore } from 'react'
import type { Moved } from '@/components/charts/ternary-arrows'
import { viewByFrame } from '@/components/session/by-frame'
import { pointsOf } from '@/lib/activities/weigh-aims/answer'
import { weighAims } from '@/lib/activities/weigh-aims/weigh-aims'
import { fromPoints } from '@/lib/decision'
import type { ParticipantId, StepId } from '@/lib/ids'
import { useRoomNow, useWeighing } from './weighing'

const never = () => () => {}

/** Everyone who answered the round before and this one, with both places; null where there was no round before. */
export function useMoves(shown: boolean): readonly Moved[] | null {
  const { settings, answers } = useWeighing()
  const { summary } = useRoomNow()
  const before = useMemo(() => {
    const view = shown && settings.previous ? answers.of(settings.previous as StepId, weighAims.answer) : null
    return view && viewByFrame(view)
  }, [shown, settings.previous, answers])
  const given = useSyncExternalStore(
    before?.watch ?? never,
    () => before?.read() ?? null,
    () => null,
  )
  return useMemo(
    () =>
      given &&
      summary.people.flatMap(({ participant, points }): Moved[] => {
        const then = given.get(participant as ParticipantId)
        const stood = then && pointsOf(settings, then)
        return stood ? [{ id: participant, from: fromPoints(stood), to: fromPoints(points) }] : []
      }),
    [given, summary.people, settings],
  )
}

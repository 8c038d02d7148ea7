'use client'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { viewByFrame } from '@/components/session/by-frame'
import type { AnyActivity, LinkedStep } from '@/lib/activities/definition'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import { linkedSteps } from '@/lib/activities/linked-steps'
import { activityOf } from '@/lib/activities/registry'
import type { Answers } from '@/lib/document/answers'
import type { Step } from '@/lib/workshop/step'
import { calmView } from '../weigh-aims/calm-view'

/** The linked steps with their answers, told of changes by frame or with pauses between. */
export function useLinked(
  step: Step,
  steps: readonly Step[] | undefined,
  all: Answers,
  pause: number | 'byFrame',
): readonly LinkedStep[] {
  const wanted = useMemo(() => linkedSteps(compareVisions as AnyActivity, step, steps ?? []), [step, steps])
  const views = useMemo(() => wanted.map((each) => answersOf(all, each)).filter((view) => view !== null), [wanted, all])
  const version = useSyncExternalStore(
    useCallback(
      (changed: () => void) => {
        const stops = views.map((view) =>
          (pause === 'byFrame' ? viewByFrame(view) : calmView(view, pause)).watch(changed),
        )
        return () => stops.forEach((stop) => stop())
      },
      [views, pause],
    ),
    () => views[0]?.read() ?? null,
    () => null,
  )
  return useMemo(
    () =>
      wanted.map(({ id, kind, settings }) => ({
        id,
        kind,
        settings,
        answers: answersOf(all, { id, kind })?.read() ?? new Map(),
      })),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `version` is another map whenever an answer changes
    [wanted, all, version],
  )
}

const answersOf = (all: Answers, { id, kind }: Pick<Step, 'id' | 'kind'>) => {
  const activity = activityOf(kind)
  return activity && all.of(id, activity.answer)
}

'use client'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { viewByFrame } from '@/components/session/by-frame'
import type { AnyActivity, LinkedStep } from '@/lib/activities/definition'
import { activityOf } from '@/lib/activities/registry'
import { linkedSteps } from '@/lib/activities/linked-steps'
import { rangesOf, tableOf, type CompareAnswer } from '@/lib/activities/compare-visions/answer'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import type { CompareSettings } from '@/lib/activities/compare-visions/settings'
import { comparedRoom } from '@/lib/activities/compare-visions/summary'
import type { Answers } from '@/lib/document/answers'
import type { ParticipantId } from '@/lib/ids'
import type { Step } from '@/lib/workshop/step'
import type { ActivityProps } from '../view'
import type { ComparedNow } from './comparing'

/** What the answers, and the weights of the step before, say. `mustChoose`: who has not chosen yet sees no room. */
export function useComparedRoom(
  { step, steps, answers: all, people, me }: ActivityProps,
  settings: CompareSettings,
  answers: ReadonlyMap<ParticipantId, CompareAnswer>,
  mustChoose: boolean,
): ComparedNow {
  const linked = useLinked(step, steps, all)
  const expected = useMemo(
    () =>
      new Set(
        [...people.values()]
          .filter(({ role, standing }) => role === 'delegate' && standing !== 'adviser')
          .map(({ id }) => id as string),
      ),
    [people],
  )
  return useMemo(() => {
    const delegationOf = (participant: string) => people.get(participant as ParticipantId)?.delegation ?? null
    const summary = compareVisions.summary({ settings, answers, delegationOf, expected, linked })
    const own = me === null ? undefined : answers.get(me)
    const ranges = own && rangesOf(settings, own)
    const scores = own && tableOf(settings, own)
    const mine =
      me !== null && ranges && scores
        ? comparedRoom(
            settings,
            [{ participant: me, delegation: delegationOf(me), ranges, scores }],
            summary.people,
            (id) => answers.get(id as ParticipantId)?.choice,
          )
        : null
    return {
      summary,
      answers,
      delegationOf,
      mine,
      myPoints: summary.people.find(({ participant }) => participant === me)?.points ?? null,
      weighedBefore: linked.some((each) => each.answers.size > 0),
      illustrative: summary.scored.some(({ participant }) => people.get(participant as ParticipantId)?.simulated),
      room: mustChoose ? null : summary.room,
    }
  }, [settings, answers, people, expected, linked, me, mustChoose])
}

/** The linked steps with their answers, live. */
function useLinked(step: Step, steps: readonly Step[] | undefined, all: Answers): readonly LinkedStep[] {
  const wanted = useMemo(() => linkedSteps(compareVisions as AnyActivity, step, steps ?? []), [step, steps])
  const views = useMemo(() => wanted.map((each) => answersOf(all, each)).filter((view) => view !== null), [wanted, all])
  const version = useSyncExternalStore(
    useCallback(
      (changed: () => void) => {
        const stops = views.map((view) => viewByFrame(view).watch(changed))
        return () => stops.forEach((stop) => stop())
      },
      [views],
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

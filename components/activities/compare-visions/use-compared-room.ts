'use client'
import { useCallback, useMemo } from 'react'
import { rangesOf, tableOf, type CompareAnswer } from '@/lib/activities/compare-visions/answer'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import type { CompareSettings } from '@/lib/activities/compare-visions/settings'
import { comparedRoom, type ComparedRoom, type CompareSummary } from '@/lib/activities/compare-visions/summary'
import { agreementSteps, type Agreement, type Steps } from '@/lib/decision'
import { pointsReader } from '@/lib/activities/compare-visions/places'
import type { ParticipantId } from '@/lib/ids'
import type { ActivityProps } from '../view'
import type { ComparedNow } from './comparing'
import { useLinked } from './use-linked'
import { useSliced } from './use-sliced'

/** How long sentences, tables and borders stand before they change again, in milliseconds; the first change shows at once. */
export const CALM = 250

/** What the answers, and the weights of the step before, say. `mustChoose`: who has not chosen yet sees no room. */
export function useComparedRoom(
  { step, steps, answers: all, people, me }: ActivityProps,
  settings: CompareSettings,
  answers: ReadonlyMap<ParticipantId, CompareAnswer>,
  mustChoose: boolean,
): ComparedNow {
  const linked = useLinked(step, steps, all, CALM)
  const expected = useMemo(
    () =>
      new Set(
        [...people.values()]
          .filter(({ role, standing }) => role === 'delegate' && standing !== 'adviser')
          .map(({ id }) => id as string),
      ),
    [people],
  )
  const now = useMemo(() => {
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
      placedBefore: me !== null && linked.some((each) => pointsReader(each, settings)(each.answers.get(me)) !== null),
      illustrative: summary.scored.some(({ participant }) => people.get(participant as ParticipantId)?.simulated),
      room: mustChoose ? null : summary.room,
    }
  }, [settings, answers, people, expected, linked, me, mustChoose])
  const room = useAgreement(now.summary, now.room)
  const mine = useAgreement(now.summary, now.mine)
  return useMemo(() => ({ ...now, agreement: { room, mine } }), [now, room, mine])
}

function useAgreement({ people }: CompareSummary, room: ComparedRoom | null): Agreement | null {
  const stand = room?.standings ?? null
  return useSliced(
    useCallback(
      function* (): Steps<Agreement | null> {
        return (
          stand &&
          (yield* agreementSteps(
            people.map(({ weights }) => weights),
            stand,
          ))
        )
      },
      [people, stand],
    ),
  )
}

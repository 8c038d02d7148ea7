'use client'
import { useMemo } from 'react'
import { usePeopleOfStep } from '@/components/session/use-people-of-step'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { activityOf } from '@/lib/activities/registry'
import type { Reason } from '@/lib/activities/definition'
import type { View } from '@/lib/document/view'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { say } from '@/lib/packs/text'
import { isApart, isHidden, type Step } from '@/lib/workshop/step'

/** What somebody wrote, as a facilitator looks through it. */
export interface Written {
  readonly key: string
  readonly participant: ParticipantId
  /** Null: of none, or not to be said. */
  readonly delegation: DelegationId | null
  readonly reason: Reason
  readonly about: string | null
}

/** Steps in which people can write something that the room may see. */
export const isWritten = (step: Step): boolean =>
  step.gate !== 'draft' && !isHidden(step) && !isApart(step) && activityOf(step.kind)?.reasons !== undefined

const NOBODY: ReadonlyMap<ParticipantId, unknown> = new Map()
const NONE: View<ReadonlyMap<ParticipantId, unknown>> = { read: () => NOBODY, watch: () => () => {} }

/** Everything written in a step, in an order that says nothing of who answered when. */
export function useReasons(step: Step | null, language: string): readonly Written[] {
  const room = useWorkshopRoom()
  const people = usePeopleOfStep(step?.id ?? null)
  const activity = step && activityOf(step.kind)
  const answers = useView((step && activity && room.answers.of(step.id, activity.answer)) ?? NONE, 'byFrame')
  return useMemo(() => {
    if (!step || !activity?.reasons) return []
    return [...answers]
      .flatMap(([participant, answer]) =>
        activity.reasons!(step.settings, answer).map((reason): Written => ({
          key: `${participant} ${reason.id}`,
          participant,
          delegation: reason.nameless ? null : (people.get(participant)?.delegation ?? null),
          reason,
          about: reason.about === null ? null : say(reason.about, language),
        })),
      )
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  }, [answers, activity, step, people, language])
}

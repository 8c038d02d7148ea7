import type * as Y from 'yjs'
import { activityOf } from '@/lib/activities/registry'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { Collection } from '@/lib/document/collection'
import type { ParticipantId, StepId } from '@/lib/ids'
import type { Step } from '@/lib/workshop/step'

export interface StepAnswers {
  readonly step: StepId
  readonly kind: string
  readonly title: string
  readonly answers: Collection<ParticipantId, unknown>
}

/** The steps a room shows. */
export const stepsShown = (doc: Y.Doc): Step[] => [...workshopRoom(doc).agenda.read().values()]

/** The answers a room shows of a step; null where it shows none, or where its kind is not known here. */
export function answersShown(doc: Y.Doc, step: StepId, kind: string): Collection<ParticipantId, unknown> | null {
  const activity = activityOf(kind)
  return activity && workshopRoom(doc).answers.of(step, activity.answer)
}

/** The answers of every step a room shows, whose kind is known here; not those that are hidden. */
export function roomAnswers(doc: Y.Doc): StepAnswers[] {
  return stepsShown(doc).flatMap(({ id, kind, title }) => {
    const answers = answersShown(doc, id, kind)
    return answers ? [{ step: id, kind, title, answers }] : []
  })
}

import type * as Y from 'yjs'
import { activityOf } from '@/lib/activities/registry'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { Collection } from '@/lib/document/collection'
import type { ParticipantId, StepId } from '@/lib/ids'

export interface StepAnswers {
  readonly step: StepId
  readonly kind: string
  readonly title: string
  readonly answers: Collection<ParticipantId, unknown>
}

/** The answers of every step a room shows, whose kind is known here. */
export function roomAnswers(doc: Y.Doc): StepAnswers[] {
  const room = workshopRoom(doc)
  return [...room.agenda.read().values()].flatMap(({ id, kind, title }) => {
    const activity = activityOf(kind)
    const answers = activity && room.answers.of(id, activity.answer)
    return answers ? [{ step: id, kind, title, answers }] : []
  })
}

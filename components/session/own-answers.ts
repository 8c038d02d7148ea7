import { z } from 'zod'
import type { WorkshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, StepId } from '@/lib/ids'

const ANYTHING = z.unknown()

/** What one participant has answered, a step each, as it stands in this window's document. */
export function ownAnswers(room: WorkshopRoom, me: ParticipantId): ReadonlyMap<StepId, unknown> {
  const own = new Map<StepId, unknown>()
  for (const step of room.agenda.read().keys()) {
    const answer = room.answers.of(step, ANYTHING)?.read().get(me)
    if (answer !== undefined) own.set(step, answer)
  }
  return own
}

/** Those of `kept` that the room does not have: what was written here and never arrived. */
export function missingFrom(
  room: WorkshopRoom,
  me: ParticipantId,
  kept: ReadonlyMap<StepId, unknown>,
): ReadonlyMap<StepId, unknown> {
  const there = ownAnswers(room, me)
  return new Map([...kept].filter(([step, answer]) => JSON.stringify(there.get(step)) !== JSON.stringify(answer)))
}

/** Writes an answer again, through the document's own door; false where there is no place for it. */
export function replayAnswer(room: WorkshopRoom, me: ParticipantId, step: StepId, answer: unknown): boolean {
  const answers = room.answers.of(step, ANYTHING)
  answers?.put(me, answer)
  return answers !== null
}

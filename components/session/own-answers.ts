import { z } from 'zod'
import type { Answers } from '@/lib/document/answers'
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

/** Those of `kept` that are not there: what was written here and never arrived. */
export function missingFrom(
  answers: Answers,
  me: ParticipantId,
  kept: ReadonlyMap<StepId, unknown>,
): ReadonlyMap<StepId, unknown> {
  const there = (step: StepId) => JSON.stringify(answers.of(step, ANYTHING)?.read().get(me))
  return new Map([...kept].filter(([step, answer]) => there(step) !== JSON.stringify(answer)))
}

/** Writes an answer again, through the document's own door; false where there is no place for it. */
export function replayAnswer(answers: Answers, me: ParticipantId, step: StepId, answer: unknown): boolean {
  const given = answers.of(step, ANYTHING)
  given?.put(me, answer)
  return given !== null
}

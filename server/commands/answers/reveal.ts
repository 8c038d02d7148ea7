import { activityOf } from '@/lib/activities/registry'
import { workshopRoom, type WorkshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import type { RoomId } from '@/lib/wire/room-name'
import { isBlind, type Step } from '@/lib/workshop/step'
import type { Context } from '../command'
import { stageOf } from '../stage/change-stage'
import { readDesks } from './desks'

/** A blind step as the database says it is revealed, and what is to be shown with it. */
export interface Reveal {
  readonly step: Step
  readonly answers: readonly (readonly [ParticipantId, unknown])[]
}

/**
 * Of these steps those that are revealed and that the room does not show so yet, with the answers from the desks of
 * everyone who is in. Whoever shows one shows the other, in one transaction: after a crash it is done again whole.
 */
export async function revealsDue(
  context: Pick<Context, 'db' | 'members' | 'rooms'>,
  workshop: WorkshopId,
  steps: readonly Step[],
  room: RoomId = { kind: 'workshop', workshop },
): Promise<readonly Reveal[]> {
  const revealed = steps.filter((step) => isBlind(step) && step.gate === 'revealed')
  if (revealed.length === 0) return []
  const due = await context.rooms.read(room, (doc) => {
    const shown = workshopRoom(doc).agenda.read()
    return revealed.filter((step) => shown.get(step.id)?.gate !== 'revealed')
  })
  if (due.length === 0) return []
  const desks = await readDesks(context, workshop)
  // Where names are hidden, whose words are left out would tell whose they are.
  const nameless = context.members.chathamOf(workshop) !== null
  const muted = nameless ? [] : (await stageOf(context, workshop)).muted
  return due.map((step) => ({
    step,
    answers: [...desks].flatMap(([participant, given]) => {
      const answer = activityOf(step.kind)?.answer.safeParse(given.get(step.id))
      const isIn = context.members.get(workshop, participant)?.removed === false
      if (!isIn || !answer?.success) return []
      const speechless = muted.includes(participant) && activityOf(step.kind)?.words
      return [[participant, speechless ? speechless.without(answer.data) : answer.data] as const]
    }),
  }))
}

/** Puts the answers where everyone sees them. */
export function showReveals(room: WorkshopRoom, reveals: readonly Reveal[]): void {
  for (const { step, answers } of reveals) {
    room.answers.open(step.id)
    const shown = room.answers.of(step.id, activityOf(step.kind)!.answer)!
    for (const [participant, answer] of answers) shown.put(participant, answer)
  }
}

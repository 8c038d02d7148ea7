import { z } from 'zod'
import { activityOf } from '@/lib/activities/registry'
import type { WorkshopRoom } from '@/lib/document/workshop-room'
import { newId, type ParticipantId, type StepId, type WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import type { Projected } from '@/lib/workshop/stage'
import type { Step } from '@/lib/workshop/step'
import { stepOfMine } from '../agenda/step-of-mine'
import { command } from '../command'
import { running } from '../rights'
import { changeStage } from './change-stage'

const MOST = 12

const chosen = z.object({
  step: id<StepId>(),
  participant: id<ParticipantId>(),
  reason: z.string().max(200),
  withDelegation: z.boolean().default(true),
})

/**
 * Shows on the room screen what somebody wrote, as it stands in the room's answers at this moment: what is on desks
 * cannot be shown, and nothing is but what a facilitator chose. Later changes to the answer change nothing here.
 */
export const projectReason = command('project-reason', chosen, async (context, caller, wanted) => {
  const { workshop, step } = await stepOfMine(context, caller, wanted.step)
  let missing = false
  await changeStage(context, workshop, ({ projected }, room) => {
    const found = reasonIn(room, step, wanted.participant, wanted.reason)
    missing = found === null
    if (!found) return {}
    const delegation = found.nameless || !wanted.withDelegation ? null : found.delegation
    const isShown = (each: Projected) => each.step === step.id && each.text === found.text
    const next: Projected = { id: newId(), step: step.id, text: found.text, delegation }
    return projected.some(isShown) ? {} : { projected: [...projected, next].slice(-MOST) }
  })
  if (missing) throw new Failure('notFound')
  return {}
})

function reasonIn(room: WorkshopRoom, step: Step, participant: ParticipantId, reason: string) {
  const activity = activityOf(step.kind)
  const answer = activity ? room.answers.of(step.id, activity.answer)?.read().get(participant) : undefined
  if (!activity || answer === undefined) return null
  const found = activity.reasons?.(step.settings, answer).find((each) => each.id === reason)
  const author = room.people.read().get(participant) ?? room.pseudonyms.read().get(participant)
  return found ? { ...found, delegation: author?.delegation ?? null } : null
}

/** `reason`: its id on the stage; without it all. */
export const takeDownReason = command(
  'take-down-reason',
  z.object({ workshop: id<WorkshopId>(), reason: z.string().max(60).optional() }),
  async (context, caller, { workshop, reason }) => {
    await running(context, caller, workshop)
    await changeStage(context, workshop, ({ projected }) => ({
      projected: reason === undefined ? [] : projected.filter((each) => each.id !== reason),
    }))
    return {}
  },
)

import { z } from 'zod'
import type { StepId, WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command, type Context } from '../command'
import { followStep } from '../papers/follow-step'
import { onStepOpen } from '../play/on-step-open'
import { prolong } from '../prolong'
import { stepOfMine } from './step-of-mine'

const input = z.object({ step: id<StepId>() })

/** A draft comes into the room with it; a closed step takes answers again, a revealed one never. */
export const openStep = command('open-step', input, async (context, caller, { step }) => {
  const { workshop, step: before } = await stepOfMine(context, caller, step)
  if (before.gate === 'revealed') throw new Failure('revealed')
  await openGate(context, workshop, step)
  return {}
})

/** Nothing to close in a draft; a step that is closed keeps the time it closed at. */
export const closeStep = command('close-step', input, async (context, caller, { step }) => {
  const { workshop } = await stepOfMine(context, caller, step)
  await closeGate(context, workshop, step)
  return {}
})

/** What opening a step does, whoever asks for it: a facilitator or the schedule. */
export async function openGate(context: Context, workshop: WorkshopId, step: StepId): Promise<void> {
  const draftOrClosed = context.db.updateTable('step').set({ gate: 'open' }).where('gate', '!=', 'revealed')
  await draftOrClosed.where('id', '=', step).execute()
  await context.publish.agenda(workshop)
  await followStep(context, workshop, step)
  await onStepOpen(context, workshop, step)
  await prolong(context, workshop)
}

/** What closing a step does, as `openGate`. */
export async function closeGate(context: Context, workshop: WorkshopId, step: StepId): Promise<void> {
  await context.db
    .updateTable('step')
    .set({ gate: 'closed', closed_at: context.now() })
    .where('id', '=', step)
    .where('gate', '=', 'open')
    .execute()
  await context.publish.agenda(workshop)
  await followStep(context, workshop, step)
  await prolong(context, workshop)
}

import { z } from 'zod'
import { activityOf } from '@/lib/activities/registry'
import type { StepId, WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { isBlind, isHidden } from '@/lib/workshop/step'
import { turnTimer } from '@/lib/workshop/timer'
import { closeGate } from '../agenda/set-gate'
import { stepOfMine } from '../agenda/step-of-mine'
import { command, type Context } from '../command'
import { wrongField } from '../field-errors'
import { answersShown } from '../people/room-answers'
import { roomOfStep } from '../people/rooms-of'
import { changeStage } from '../stage/change-stage'
import { groupsOf } from './groups-of'

const input = z.object({ step: id<StepId>() })

/** Back to plenary: every group's copy closes, and the clock with them. */
export const endBreakouts = command('end-breakouts', input, async (context, caller, { step }) => {
  const { workshop, step: parent } = await stepOfMine(context, caller, step)
  // Split off from a draft, it comes into the room now, so that the results have a place.
  if (parent.gate === 'draft' && !isBlind(parent)) await showClosed(context, workshop, step, 'closed')
  for (const group of await groupsOf(context, workshop, step)) await closeGate(context, workshop, group.id)
  const now = context.now()
  await changeStage(context, workshop, ({ timer }) => ({ timer: turnTimer(timer, { do: 'clear' }, now), said: null }))
  return {}
})

/**
 * What the groups answered becomes the plenary step's, beside what was answered there already. The groups keep theirs.
 * @throws Failure locked while something of it is hidden
 */
export const mergeBreakouts = command('merge-breakouts', input, async (context, caller, { step }) => {
  const { workshop, step: parent } = await stepOfMine(context, caller, step)
  const groups = (await groupsOf(context, workshop, step)).filter(({ gate }) => gate !== 'draft')
  if (groups.length === 0) throw wrongField('step', 'missing')
  const activity = activityOf(parent.kind)
  if (!activity || groups.some(isHidden) || (parent.gate !== 'draft' && isHidden(parent))) throw new Failure('locked')
  if (parent.gate === 'draft') {
    // Where it was to be blind, it has been by now.
    await showClosed(context, workshop, step, isBlind(parent) ? 'revealed' : 'closed')
  }
  const given = await Promise.all(
    groups.map((group) =>
      context.rooms.read(roomOfStep(workshop, group), (doc) => [
        ...(answersShown(doc, group.id, group.kind)?.read() ?? []),
      ]),
    ),
  )
  let merged = 0
  await context.rooms.write(roomOfStep(workshop, parent), (doc) => {
    const plenary = answersShown(doc, step, parent.kind)
    for (const [person, answer] of given.flat()) {
      if (!plenary || plenary.read().has(person)) continue
      plenary.put(person, answer)
      merged += 1
    }
  })
  return { merged }
})

async function showClosed(context: Context, workshop: WorkshopId, step: StepId, gate: 'closed' | 'revealed') {
  await context.db.updateTable('step').set({ gate, closed_at: context.now() }).where('id', '=', step).execute()
  await context.publish.agenda(workshop)
}

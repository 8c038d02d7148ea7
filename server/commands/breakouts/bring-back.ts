import { z } from 'zod'
import type { StepId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { isApart } from '@/lib/workshop/step'
import { graceOver } from '../agenda/reveal-step'
import { stepOfMine } from '../agenda/step-of-mine'
import { clearGroup } from '../answers/apart'
import { command } from '../command'
import { wrongField } from '../field-errors'
import { prolong } from '../prolong'
import { groupsOf } from './groups-of'

const input = z.object({ step: id<StepId>() })

/**
 * What only some knew comes to plenary, in one transaction of everyone's room: the step itself, or the copies of it that
 * groups worked on. It cannot be taken back.
 * @throws Failure stillOpen
 */
export const bringBack = command('bring-back', input, async (context, caller, { step: id }) => {
  const { workshop, step } = await stepOfMine(context, caller, id)
  const copies = (await groupsOf(context, workshop, id)).filter(({ gate }) => gate !== 'draft')
  const brought = [step, ...copies].filter(isApart)
  if (brought.length === 0) throw wrongField('step', 'wrong')
  if (brought.some(({ gate }) => gate === 'open' || gate === 'draft')) throw new Failure('stillOpen')
  await context.publish.agenda(workshop) // from here on the guard knows that they are closed, and since when
  for (const { closedAt } of brought) if (closedAt !== null) await graceOver(context, closedAt)
  const ids = brought.map((each) => each.id)
  await context.db
    .updateTable('step')
    .set({ outsiders: 'brought' })
    .where('id', 'in', ids)
    .where('gate', 'in', ['closed', 'revealed'])
    .execute()
  await context.publish.agenda(workshop)
  for (const each of brought) await clearGroup(context, workshop, each)
  await prolong(context, workshop)
  return { brought: brought.length }
})

import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { GRACE } from '@/lib/document/access'
import type { StepId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { isBlind } from '@/lib/workshop/step'
import { command, type Context } from '../command'
import { wrongField } from '../field-errors'
import { prolong } from '../prolong'
import { stepOfMine } from './step-of-mine'

const input = z.object({ step: id<StepId>() })
const LOOK = 100 // ms between two looks at a clock that others may move

/** All answers of a closed blind step come into the room at once. It waits until no late one is taken any more. */
export const revealStep = command('reveal-step', input, async (context, caller, { step: id }) => {
  const { workshop, step } = await stepOfMine(context, caller, id)
  if (!isBlind(step)) throw wrongField('step', 'wrong')
  if (step.gate === 'revealed') return {}
  if (step.gate !== 'closed' || step.closedAt === null) throw new Failure('stillOpen')
  await context.publish.agenda(workshop) // from here on the guard knows that it is closed, and since when
  await graceOver(context, step.closedAt)
  const { numUpdatedRows } = await context.db
    .updateTable('step')
    .set({ gate: 'revealed' })
    .where('id', '=', id)
    .where('gate', '=', 'closed')
    .where('closed_at', '=', step.closedAt) // not opened meanwhile
    .executeTakeFirst()
  if (Number(numUpdatedRows) === 0) throw new Failure('stillOpen')
  await context.publish.agenda(workshop)
  await prolong(context, workshop)
  return {}
})

async function graceOver({ now }: Context, closedAt: number): Promise<void> {
  for (;;) {
    const left = closedAt + GRACE - now()
    if (left < 0) return
    await setTimeout(Math.min(left + 1, LOOK))
  }
}

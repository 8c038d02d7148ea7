import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { GRACE } from '@/lib/document/access'
import type { StepId, WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { LEAST_REVEALED } from '@/lib/workshop/chatham'
import { isBlind, type Step } from '@/lib/workshop/step'
import { countDesks } from '../answers/answer-counts'
import { readDesks } from '../answers/desks'
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
  if (context.members.chathamOf(workshop) !== null) await enoughAnswers(context, workshop, step)
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

/** Resolves when nothing that was written before closing is taken any more. */
export async function graceOver({ now }: Pick<Context, 'now'>, closedAt: number): Promise<void> {
  for (;;) {
    const left = closedAt + GRACE - now()
    if (left < 0) return
    await setTimeout(Math.min(left + 1, LOOK))
  }
}

/** Who answered alone would be known. @throws Failure tooFewAnswers */
async function enoughAnswers(context: Context, workshop: WorkshopId, step: Step): Promise<void> {
  const counts = countDesks(step, await readDesks(context, workshop), context.members, workshop)
  const answers = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (answers > 0 && answers < LEAST_REVEALED) throw new Failure('tooFewAnswers')
}

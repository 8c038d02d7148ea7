import { z } from 'zod'
import { activityOf } from '@/lib/activities/registry'
import type { StepId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { stepSchema } from '@/lib/workshop/step'
import { command } from '../command'
import { parseInput } from '../field-errors'
import { termsRow } from '../rows'
import { answersTo, stepOfMine } from './step-of-mine'
import { checkedTerms, termsInput } from './step-terms'

const { title, instruction, minutes } = stepSchema.shape
const words = z.object({ title, instruction, minutes }).partial()
const input = termsInput.extend({ ...words.shape, step: id<StepId>(), settings: z.unknown().optional() })

export const editStep = command('edit-step', input, async (context, caller, { step, settings, ...changed }) => {
  const { workshop, step: before } = await stepOfMine(context, caller, step)
  const terms = await checkedTerms(context, { workshop, kind: before.kind }, before, changed)
  const isTold = terms.sees !== before.sees || terms.outsiders !== before.outsiders
  if (isTold && before.gate !== 'draft') throw new Failure('locked')
  let after = before.settings
  if (settings !== undefined) {
    const activity = activityOf(before.kind)
    if (!activity) throw new Failure('notFound')
    after = parseInput(activity.settings, settings, ['settings'])
    if (!activity.mayChange(before.settings, after) && (await answersTo(context, workshop, before)) > 0)
      throw new Failure('locked')
  }
  const changes = { ...words.parse(changed), settings: JSON.stringify(after), ...termsRow(terms) }
  await context.db.updateTable('step').set(changes).where('id', '=', step).execute()
  await context.publish.agenda(workshop)
  return {}
})

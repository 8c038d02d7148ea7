import { z } from 'zod'
import type { StepId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { isApart, isBlind } from '@/lib/workshop/step'
import { clearGroup } from '../answers/apart'
import { clearDesks } from '../answers/desks'
import { command } from '../command'
import { answersTo, stepOfMine } from './step-of-mine'

const input = z.object({ step: id<StepId>(), withAnswers: z.boolean().default(false) })

export const removeStep = command('remove-step', input, async (context, caller, { step, withAnswers }) => {
  const { workshop, step: removed } = await stepOfMine(context, caller, step)
  if (!withAnswers && (await answersTo(context, workshop, removed)) > 0) throw new Failure('locked')
  await context.db.deleteFrom('step').where('id', '=', step).execute()
  await context.publish.agenda(workshop)
  if (isApart(removed)) await clearGroup(context, workshop, removed)
  if (isBlind(removed)) await clearDesks(context, workshop, step)
  return {}
})

import { z } from 'zod'
import type { StepId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { placeSteps, stepsInOrder } from './place-steps'
import { stepOfMine } from './step-of-mine'

const input = z.object({ step: id<StepId>(), to: z.number().int().min(0) })

export const moveStep = command('move-step', input, async (context, caller, { step, to }) => {
  const { workshop } = await stepOfMine(context, caller, step)
  const others = (await stepsInOrder(context, workshop)).filter((each) => each !== step)
  others.splice(to, 0, step) // past the end is the end
  await placeSteps(context, others)
  await context.publish.agenda(workshop)
  return {}
})

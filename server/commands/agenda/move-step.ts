import { z } from 'zod'
import type { StepId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { groupsOf } from '../breakouts/groups-of'
import { command } from '../command'
import { placeSteps, stepsInOrder } from './place-steps'
import { stepOfMine } from './step-of-mine'

const input = z.object({ step: id<StepId>(), to: z.number().int().min(0) })

export const moveStep = command('move-step', input, async (context, caller, { step, to }) => {
  const { workshop } = await stepOfMine(context, caller, step)
  const together = new Set([step, ...(await groupsOf(context, workshop, step)).map((each) => each.id)])
  const others = (await stepsInOrder(context, workshop)).filter((each) => !together.has(each))
  others.splice(to, 0, ...together) // past the end is the end
  await placeSteps(context, others)
  await context.publish.agenda(workshop)
  return {}
})

import { z } from 'zod'
import type { StepId, WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { videoLinkSchema } from '@/lib/workshop/stage'
import { stepOfMine } from '../agenda/step-of-mine'
import { command } from '../command'
import { wrongField } from '../field-errors'
import { running } from '../rights'
import { changeStage } from './change-stage'

const workshop = id<WorkshopId>()

export const setVideoLink = command(
  'set-video-link',
  z.object({ workshop, url: videoLinkSchema.nullable() }),
  async (context, caller, { workshop, url }) => {
    await running(context, caller, workshop)
    await changeStage(context, workshop, () => ({ video: url }))
    return {}
  },
)

export const lockRoom = command(
  'lock-room',
  z.object({ workshop, locked: z.boolean() }),
  async (context, caller, { workshop, locked }) => {
    await running(context, caller, workshop)
    await changeStage(context, workshop, () => ({ locked }))
    return {}
  },
)

/** Nobody is told who has not answered: each browser knows whether the note is for its person. */
export const nudge = command('nudge', z.object({ step: id<StepId>() }), async (context, caller, { step }) => {
  const { workshop, step: asked } = await stepOfMine(context, caller, step)
  if (asked.gate !== 'open') throw wrongField('step', 'wrong')
  const at = context.now()
  await changeStage(context, workshop, () => ({ nudge: { step, at } }))
  return {}
})

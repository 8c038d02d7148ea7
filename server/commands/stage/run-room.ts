import { z } from 'zod'
import type { ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { videoLinkSchema } from '@/lib/workshop/stage'
import { lower, purposeSchema } from '@/lib/workshop/speakers'
import { stepOfMine } from '../agenda/step-of-mine'
import { speaksAs } from '../chatham/speaks-as'
import { command } from '../command'
import { wrongField } from '../field-errors'
import { changeFloor } from '../floor/change-floor'
import { hush, unhush } from '../people/hush'
import { placeOfMine } from '../people/place-of-mine'
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

/**
 * They raise no hand and write no words until they may again: a hand that is up goes down, and what they wrote in words
 * goes back to their desk. They may still answer.
 */
export const mute = command(
  'mute',
  z.object({ participant: id<ParticipantId>(), muted: z.boolean() }),
  async (context, caller, { participant, muted }) => {
    const { workshop } = await placeOfMine(context, caller, participant)
    await changeStage(context, workshop, (stage) => {
      const others = stage.muted.filter((each) => each !== participant)
      return { muted: muted ? [...others, participant] : others }
    })
    const words = muted ? hush : unhush
    // Where names do not exist, nobody's words can be told from others'.
    if (context.members.chathamOf(workshop) === null) await words(context, { workshop, id: participant })
    if (muted)
      await changeFloor(context, workshop, (list) =>
        purposeSchema.options.reduce(
          (left, purpose) => lower(left, { participant: speaksAs(context, workshop, participant), purpose }),
          list,
        ),
      )
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

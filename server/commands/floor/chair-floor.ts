import { z } from 'zod'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { call, end, NO_SPEAKERS, place, purposeSchema } from '@/lib/workshop/speakers'
import { command } from '../command'
import { running } from '../rights'
import { changeFloor } from './change-floor'

const workshop = id<WorkshopId>()
const hand = z.object({ participant: id<ParticipantId>(), purpose: purposeSchema })

/** The next of the list, or this hand out of turn; who speaks until then has ended. */
export const callSpeaker = command(
  'call-speaker',
  z.object({ workshop, hand: hand.optional() }),
  async (context, caller, { workshop, hand }) => {
    await running(context, caller, workshop)
    await changeFloor(context, workshop, (list, now) => call(list, now, hand))
    return {}
  },
)

export const stopSpeaking = command('stop-speaking', z.object({ workshop }), async (context, caller, { workshop }) => {
  await running(context, caller, workshop)
  await changeFloor(context, workshop, end)
  return {}
})

export const placeHand = command(
  'place-hand',
  z.object({ workshop, hand, to: z.int().min(0) }),
  async (context, caller, { workshop, hand, to }) => {
    await running(context, caller, workshop)
    await changeFloor(context, workshop, (list) => place(list, hand, to))
    return {}
  },
)

const DAY = 24 * 3600 * 1000

export const setSpeakers = command(
  'set-speakers',
  z.object({ workshop, open: z.boolean().optional(), limit: z.int().min(1000).max(DAY).nullable().optional() }),
  async (context, caller, { workshop, open, limit }) => {
    await running(context, caller, workshop)
    await changeFloor(context, workshop, (list) => ({
      ...list,
      ...(open !== undefined && { open }),
      ...(limit !== undefined && { limit }),
    }))
    return {}
  },
)

/** The list begins anew: nobody waits, nobody has spoken. Its speaking time stays. */
export const clearSpeakers = command(
  'clear-speakers',
  z.object({ workshop }),
  async (context, caller, { workshop }) => {
    await running(context, caller, workshop)
    await changeFloor(context, workshop, ({ limit }) => ({ ...NO_SPEAKERS, limit }))
    return {}
  },
)

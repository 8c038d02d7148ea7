import { z } from 'zod'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import { workshopRoom } from '@/lib/document/workshop-room'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { lower, purposeSchema, raise } from '@/lib/workshop/speakers'
import { speaksAs } from '../chatham/speaks-as'
import { command, type Context } from '../command'
import { wrongField } from '../field-errors'
import { allowed, placeIn, running } from '../rights'
import { stageOf } from '../stage/change-stage'
import { changeFloor } from './change-floor'

const raised = z.object({
  workshop: id<WorkshopId>(),
  purpose: purposeSchema.default('statement'),
  participant: id<ParticipantId>().optional(),
})

/** One's own; a facilitator raises it for somebody who has no device, or who asked in the room. */
export const raiseHand = command('raise-hand', raised, async (context, caller, { workshop, purpose, participant }) => {
  const self = await allowed(context, caller, workshop, { do: 'raise hand' })
  if (context.members.isArchived(workshop)) throw new Failure('workshopArchived')
  const who = participant === undefined || participant === self.id ? self : await other(context, workshop, participant)
  if (who !== self) await running(context, caller, workshop)
  await maySpeak(context, workshop, who)
  if (who === self && (await stageOf(context, workshop)).muted.includes(self.id)) throw new Failure('muted')
  let refused = false
  await changeFloor(context, workshop, (list, now) => {
    refused = purpose === 'statement' && !list.open
    const delegation = context.members.chathamOf(workshop) === 'nobody' ? null : who.delegation
    return raise(list, { participant: speaksAs(context, workshop, who.id), delegation, purpose, raisedAt: now })
  })
  if (refused) throw new Failure('listClosed')
  return {}
})

/** One's own, or for a facilitator anyone's. */
export const lowerHand = command('lower-hand', raised, async (context, caller, { workshop, purpose, participant }) => {
  const self = await placeIn(context, caller, workshop)
  const own = speaksAs(context, workshop, self.id)
  const named = participant === self.id ? own : (participant ?? own)
  if (named !== own) await running(context, caller, workshop)
  await changeFloor(context, workshop, (list) => lower(list, { participant: named, purpose }))
  return {}
})

async function other({ members }: Context, workshop: WorkshopId, participant: ParticipantId) {
  const place = members.get(workshop, participant)
  if (!place || place.removed || place.role === 'observer') throw wrongField('participant', 'wrong')
  return place
}

/** A delegation may be at the table without the right to speak. @throws Failure notAllowed */
async function maySpeak({ rooms }: Context, workshop: WorkshopId, { delegation }: Awaited<ReturnType<typeof other>>) {
  if (delegation === null) return
  const speaks = await rooms.read({ kind: 'workshop', workshop }, (doc) => {
    return workshopRoom(doc).delegations.read().get(delegation)?.speaks ?? true
  })
  if (!speaks) throw new Failure('notAllowed')
}

import { z } from 'zod'
import { newUlid, type DelegationId, type WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { holderOf } from '@/server/play/holder'
import { playOf, rolesIn } from '@/server/play/rows'
import { command } from '../command'
import { delegationsIn } from '../delegations/delegations-in'
import { wrongField } from '../field-errors'
import { playerIn } from './player'

const input = z.object({
  workshop: id<WorkshopId>(),
  to: z.array(id<DelegationId>()).min(1).max(60).readonly(),
  text: z.string().trim().min(1).max(2000),
})

/** Signed with the role, not the name. */
export const sendMessage = command('send-message', input, async (context, caller, { workshop, to, text }) => {
  const { db, desks, now } = context
  const place = await playerIn(context, caller, workshop)
  const play = await playOf(db, workshop)
  if (!play) throw new Failure('notFound')
  const known = (await delegationsIn(context, workshop)).map((each) => each.id)
  const audience = [...new Set(to)]
  if (audience.some((each) => each === place.delegation || !known.includes(each))) throw wrongField('to', 'delegation')
  const held = (await rolesIn(db, workshop)).find((row) => holderOf(context.members, row) === place.id)
  const roles = play.scenario.delegations.find((each) => each.id === held?.delegation)?.roles
  const title = roles?.find((each) => each.id === held?.role)?.title
  await db
    .insertInto('play_message')
    .values({
      id: newUlid(now()),
      workshop_id: workshop,
      participant_id: place.id,
      delegation_id: place.delegation,
      role: title === undefined ? null : JSON.stringify(title),
      audience: JSON.stringify(audience),
      text,
      at: now(),
    })
    .execute()
  await desks.deal(workshop)
  return {}
})

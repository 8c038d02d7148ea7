import { z } from 'zod'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { personNameSchema } from '@/lib/workshop/name'
import { roleSchema, standingSchema } from '@/lib/workshop/role'
import type { Place } from '@/server/access/members'
import { stayPut } from '../chatham/stay-put'
import { command, type Context } from '../command'
import { delegationsIn } from '../delegations/delegations-in'
import { wrongField } from '../field-errors'
import { placeIn, running } from '../rights'
import { changePlaces } from './change-place'
import { isLastFacilitator } from './last-facilitator'
import { placeOf } from './place-of-mine'

const input = z.object({
  participant: id<ParticipantId>(),
  name: personNameSchema.optional(),
  role: roleSchema.optional(),
  delegation: id<DelegationId>().nullable().optional(),
  standing: standingSchema.optional(),
})

export const setParticipant = command('set-participant', input, async (context, caller, wanted) => {
  const { participant, name, role, delegation, standing } = wanted
  const place = await placeOf(context, participant)
  const own = (await placeIn(context, caller, place.workshop)).id === participant
  if (!own || role || delegation !== undefined || standing) await running(context, caller, place.workshop)
  if (delegation) await mustHold(context, place, delegation)
  if (delegation !== undefined && delegation !== place.delegation) await stayPut(context, place.workshop)
  const after: Place = {
    ...place,
    name: name ?? place.name,
    role: role ?? place.role,
    delegation: delegation === undefined ? place.delegation : delegation,
    standing: standing ?? place.standing,
  }
  if (after.delegation === null || (after.delegation !== place.delegation && !standing)) after.standing = 'member'
  if (after.role !== 'facilitator' && isLastFacilitator(context, place)) throw new Failure('lastFacilitator')
  const others = after.standing === 'head' ? otherHeads(context, after) : []
  await changePlaces(context, [[place, after], ...others.map((other) => [other, { standing: 'member' }] as const)])
  return {}
})

async function mustHold(context: Context, place: Place, delegation: DelegationId): Promise<void> {
  const known = await delegationsIn(context, place.workshop)
  if (!known.some((each) => each.id === delegation)) throw wrongField('delegation', 'delegation')
}

/** A delegation has one head: whoever becomes it takes over from these. */
const otherHeads = ({ members }: Context, { id: own, workshop, delegation }: Place): Place[] =>
  members
    .all(workshop)
    .filter((other) => other.id !== own && other.delegation === delegation && other.standing === 'head')

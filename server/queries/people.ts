import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import type { Participant } from '@/lib/workshop/participant'
import type { Place } from '@/server/access/members'
import { facilitator } from '../commands/rights'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>() })

export const people = query('people', input, async (context, caller, { workshop }) => {
  await facilitator(context, caller, workshop)
  const accounts = await context.db
    .selectFrom('participant')
    .innerJoin('user', 'user.id', 'participant.user_id')
    .select('participant.id')
    .where('workshop_id', '=', workshop)
    .where((column) => column.or([column('email', 'is not', null), column('subject', 'is not', null)]))
    .execute()
  const withAccount = new Set(accounts.map((each) => each.id))
  return context.members.all(workshop).map((place) => ({
    ...participantOf(place),
    arrived: place.user !== null,
    removed: place.removed,
    account: withAccount.has(place.id),
    createdAt: place.createdAt,
  }))
})

/** A place as others may see it: without its user. */
export const participantOf = ({ id, name, role, delegation, standing, simulated }: Place): Participant => ({
  id,
  name,
  role,
  delegation,
  standing,
  simulated,
})

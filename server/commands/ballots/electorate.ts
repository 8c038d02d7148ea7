import type { WorkshopId } from '@/lib/ids'
import type { Ballot, VoterId } from '@/lib/workshop/ballot'
import { can } from '@/lib/workshop/permissions'
import type { Context } from '../command'
import { whoIs } from '../rights'

/** Everyone who has a vote now: delegations with the right to vote, or their people (and people without a delegation) who have come. */
export async function electorate(
  { db, members }: Pick<Context, 'db' | 'members'>,
  workshop: WorkshopId,
  per: Ballot['per'],
): Promise<readonly VoterId[]> {
  const rows = await db
    .selectFrom('delegation')
    .select('id')
    .where('workshop_id', '=', workshop)
    .where('votes', '=', 1)
    .orderBy('position')
    .execute()
  const delegations = rows.map(({ id }) => id)
  if (per === 'delegation') return delegations
  return members
    .all(workshop)
    .filter((place) => place.user !== null && !place.removed && can(whoIs(place), { do: 'vote', per }))
    .filter(({ delegation }) => delegation === null || delegations.includes(delegation))
    .map(({ id }) => id)
}

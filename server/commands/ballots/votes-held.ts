import type { WorkshopId } from '@/lib/ids'
import type { Ballot, Voter, VoterId } from '@/lib/workshop/ballot'
import { can } from '@/lib/workshop/permissions'
import type { Place } from '@/server/access/members'
import type { Context } from '../command'
import { whoIs } from '../rights'
import { electorate } from './electorate'

/** Whose vote somebody casts at this moment: their own, or as its head their delegation's; null when they have none. */
export async function ownVote(
  context: Pick<Context, 'db' | 'members'>,
  workshop: WorkshopId,
  place: Place,
  per: Ballot['per'],
): Promise<VoterId | null> {
  if (!can(whoIs(place), { do: 'vote', per })) return null
  const own = per === 'delegation' ? place.delegation! : place.id
  return (await electorate(context, workshop, per)).includes(own) ? own : null
}

/** Whether `own` may cast this voter's vote: its own while it is there in person, or one it holds the proxy of. */
export const casts = (own: VoterId, { id, presence, proxy }: Voter): boolean =>
  proxy !== null ? proxy === own : id === own && presence !== 'absent'

import type { DelegationId, WorkshopId } from '@/lib/ids'
import type { Place } from '@/server/access/members'
import type { Context } from '../../command'

/** The heads of a delegation who have come to the workshop and are there to be reached. */
export const headsWhoCame = (
  { members }: Pick<Context, 'members'>,
  workshop: WorkshopId,
  delegation: DelegationId,
): Place[] =>
  members
    .all(workshop)
    .filter(
      (place) =>
        place.delegation === delegation &&
        place.role === 'delegate' &&
        place.standing === 'head' &&
        place.user !== null &&
        !place.removed,
    )

/** The delegations that may break a silence, in their order, and whether somebody has come who would. */
export async function reachOf(
  context: Pick<Context, 'db' | 'members'>,
  workshop: WorkshopId,
): Promise<{ delegation: DelegationId; reachable: boolean }[]> {
  const rows = await context.db
    .selectFrom('delegation')
    .select('id')
    .where('workshop_id', '=', workshop)
    .where('tables', '=', 1)
    .orderBy('position')
    .execute()
  return rows.map(({ id }) => ({ delegation: id, reachable: headsWhoCame(context, workshop, id).length > 0 }))
}

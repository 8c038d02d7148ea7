import type { ParticipantId, WorkshopId } from '@/lib/ids'
import type { Seat } from '@/lib/workshop/deal-roles'
import type { Place } from '@/server/access/members'
import { rolesIn } from '@/server/play/rows'
import type { Context } from '../command'
import { changePlaces } from '../people/change-place'

/** Makes exactly these people hold exactly these roles: on disk, as members of their delegations, and on their desks. */
export async function seatRoles(
  context: Context,
  workshop: WorkshopId,
  seats: ReadonlyMap<ParticipantId, Seat>,
): Promise<void> {
  const { db, members, desks } = context
  const rows = await rolesIn(db, workshop)
  const first = new Map(rows.toReversed().map((row) => [row.delegation_id, row.role]))
  const leads = (seat: Seat | undefined) => seat !== undefined && first.get(seat.delegation) === seat.role
  const led = new Set([...seats.values()].filter(leads).map(({ delegation }) => delegation))
  await db.transaction().execute(async (write) => {
    await write.updateTable('play_role').set({ participant_id: null }).where('workshop_id', '=', workshop).execute()
    for (const [participant_id, { delegation, role }] of seats) {
      const row = write.updateTable('play_role').set({ participant_id }).where('delegation_id', '=', delegation)
      await row.where('role', '=', role).execute()
    }
  })
  const changes = members
    .all(workshop)
    .flatMap((place): (readonly [Place, Pick<Place, 'delegation' | 'standing'>])[] => {
      const seat = seats.get(place.id)
      const delegation = seat?.delegation ?? place.delegation
      const deposed = place.standing === 'head' && (delegation !== place.delegation || led.has(delegation!))
      const standing = leads(seat) ? 'head' : seat || deposed ? 'member' : place.standing
      const same = delegation === place.delegation && standing === place.standing
      return same ? [] : [[place, { delegation, standing }]]
    })
  await changePlaces(context, changes)
  await desks.deal(workshop)
}

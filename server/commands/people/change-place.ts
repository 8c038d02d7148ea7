import type { Place } from '@/server/access/members'
import type { Context } from '../command'

type Change = Partial<Pick<Place, 'name' | 'role' | 'delegation' | 'standing' | 'removed' | 'user'>>

/** Changes places on disk, in memory and in the room, in that order. */
export async function changePlaces(
  { db, members, now, publish }: Context,
  changes: readonly (readonly [Place, Change])[],
): Promise<void> {
  const after = changes.map(([place, change]): Place => ({ ...place, ...change }))
  await db.transaction().execute(async (write) => {
    for (const place of after) {
      await write
        .updateTable('participant')
        .set({
          name: place.name,
          role: place.role,
          delegation_id: place.delegation,
          standing: place.standing,
          user_id: place.user,
          removed_at: place.removed ? now() : null,
        })
        .where('id', '=', place.id)
        .execute()
    }
  })
  for (const place of after) members.put(place)
  const [first] = after
  if (first)
    await publish.people(
      first.workshop,
      after.map((place) => place.id),
    )
}

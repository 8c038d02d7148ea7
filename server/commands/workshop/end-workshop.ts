import type { WorkshopId } from '@/lib/ids'
import type { Context } from '../command'

/**
 * Deletes a workshop with everything in it. From the first write on it is gone for everyone (see members.ts); if the
 * server dies before the last, the sweep finds it expired and goes on.
 */
export async function endWorkshop({ db, members, rooms }: Context, workshop: WorkshopId): Promise<void> {
  await db.updateTable('workshop').set({ expires_at: 0 }).where('id', '=', workshop).execute()
  members.forget(workshop)
  await rooms.drop(workshop)
  await db.deleteFrom('workshop').where('id', '=', workshop).execute()
}

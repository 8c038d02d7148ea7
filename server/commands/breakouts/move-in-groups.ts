import type { Kysely } from 'kysely'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import type { Schema } from '@/server/store/schema'
import { stepOf } from '../rows'

/** Where one was in a group the other is, once; to be done in the transaction that makes two people one. */
export async function moveInGroups(
  write: Kysely<Schema>,
  workshop: WorkshopId,
  from: ParticipantId,
  to: ParticipantId,
): Promise<void> {
  const rows = write
    .selectFrom('step')
    .selectAll()
    .where('workshop_id', '=', workshop)
    .where('breakout', 'is not', null)
  for (const { id, group } of (await rows.execute()).map(stepOf)) {
    if (!group?.members.includes(from)) continue
    const members = [...new Set(group.members.map((member) => (member === from ? to : member)))]
    await write
      .updateTable('step')
      .set({ breakout: JSON.stringify({ ...group, members }) })
      .where('id', '=', id)
      .execute()
  }
}

import type { Transaction } from 'kysely'
import type { ParticipantId } from '@/lib/ids'
import type { Schema } from '@/server/store/schema'

/** What one place did in a role-play becomes another's, who keeps a role and answers of their own. */
export async function movePart(write: Transaction<Schema>, from: ParticipantId, to: ParticipantId): Promise<void> {
  const held = await write.selectFrom('play_role').select('role').where('participant_id', '=', to).executeTakeFirst()
  if (!held)
    await write.updateTable('play_role').set({ participant_id: to }).where('participant_id', '=', from).execute()
  await write.updateTable('play_message').set({ participant_id: to }).where('participant_id', '=', from).execute()
  const own = await write.selectFrom('play_answer').select('news_id').where('participant_id', '=', to).execute()
  const moved = write.updateTable('play_answer').set({ participant_id: to }).where('participant_id', '=', from)
  const kept = own.map((row) => row.news_id)
  await (kept.length > 0 ? moved.where('news_id', 'not in', kept) : moved).execute()
}

import type { Kysely } from 'kysely'
import type { ParticipantId } from '@/lib/ids'
import type { Schema } from '@/server/store/schema'

/** What somebody wrote in their role: messages and answers to news, the oldest first. */
export async function writtenBy(db: Kysely<Schema>, who: ParticipantId): Promise<{ at: number; text: string }[]> {
  const messages = await db
    .selectFrom('play_message')
    .select(['at', 'text'])
    .where('participant_id', '=', who)
    .execute()
  const answers = await db.selectFrom('play_answer').select(['at', 'text']).where('participant_id', '=', who).execute()
  return [...messages, ...answers].sort((a, b) => a.at - b.at)
}

import type { Kysely } from 'kysely'
import type { ParticipantId } from '@/lib/ids'
import type { Choice } from '@/lib/workshop/ballot'
import type { Schema } from '@/server/store/schema'
import { readBallot, readChoice } from './ballot-rows'

/** What somebody has voted where votes are not secret. */
export async function votesBy(
  db: Kysely<Schema>,
  participant: ParticipantId,
): Promise<{ motion: string; choice: Choice }[]> {
  const rows = await db
    .selectFrom('open_vote')
    .innerJoin('ballot', 'ballot.id', 'open_vote.ballot_id')
    .select(['ballot.ballot', 'open_vote.choice'])
    .where('cast_by', '=', participant)
    .orderBy('ballot.opened_at')
    .execute()
  return rows.map(({ ballot, choice }) => ({ motion: readBallot(ballot).motion, choice: readChoice(choice) }))
}

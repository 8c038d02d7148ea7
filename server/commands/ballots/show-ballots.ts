import type { Kysely } from 'kysely'
import type { BallotId, WorkshopId } from '@/lib/ids'
import type { ShownBallot, ShownVoter } from '@/lib/document/tallies'
import type { WorkshopRoom } from '@/lib/document/workshop-room'
import type { Vote } from '@/lib/decision'
import { isThere, type VoterId } from '@/lib/workshop/ballot'
import type { Chatham } from '@/lib/workshop/chatham'
import { outcomeSchema } from '@/lib/workshop/ballot-outcome'
import type { Schema } from '@/server/store/schema'
import { readBallot, rollOf, votesOf } from './ballot-rows'

type Shown = ShownBallot & { readonly cast: number; readonly roll: readonly ShownVoter[] }

/** Ballots as the room may see them: what is voted on, who may vote, how many have, and once closed what it came to. */
export async function shownBallots(
  db: Kysely<Schema>,
  workshop: WorkshopId,
  which: ReadonlySet<BallotId> | 'all',
): Promise<Shown[]> {
  if (which !== 'all' && which.size === 0) return []
  const rows = await db
    .selectFrom('ballot')
    .selectAll()
    .where('workshop_id', '=', workshop)
    .$if(which !== 'all', (query) => query.where('id', 'in', [...which] as BallotId[]))
    .execute()
  return Promise.all(
    rows.map(async (row) => {
      const ballot = readBallot(row.ballot)
      const roll = await rollOf(db, row.id)
      const aloud = ballot.method === 'roll-call' ? await votesOf(db, row.id, ballot.method) : null
      const voteOf = (voter: VoterId) =>
        aloud?.kind === 'open' ? ((aloud.cast.find((each) => each.voter === voter)?.choice as Vote) ?? null) : null
      return {
        id: row.id,
        ballot,
        voters: roll.filter(isThere).length,
        openedAt: row.opened_at,
        closed:
          row.closed_at === null || row.outcome === null
            ? null
            : { at: row.closed_at, outcome: outcomeSchema.parse(JSON.parse(row.outcome)) },
        cast: roll.filter(({ voted }) => voted).length,
        roll: roll.map(({ id, presence, weight, proxy }) => ({ id, presence, weight, proxy, vote: voteOf(id) })),
      }
    }),
  )
}

/** Where names are hidden the roll of people is empty. */
export function showBallots(room: WorkshopRoom, ballots: readonly Shown[], chatham: Chatham): void {
  for (const { cast, roll, ...ballot } of ballots) {
    room.tallies.ballots.put(ballot.id, ballot)
    room.tallies.setRoll(ballot.id, chatham !== null && ballot.ballot.per === 'person' ? [] : roll)
    room.tallies.setCast(ballot.id, cast)
  }
}

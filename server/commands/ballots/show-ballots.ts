import type { Kysely } from 'kysely'
import type { BallotId, WorkshopId } from '@/lib/ids'
import type { ShownBallot } from '@/lib/document/tallies'
import type { WorkshopRoom } from '@/lib/document/workshop-room'
import { isThere } from '@/lib/workshop/ballot'
import { outcomeSchema } from '@/lib/workshop/ballot-outcome'
import type { Schema } from '@/server/store/schema'
import { readBallot, rollOf } from './ballot-rows'

type Shown = ShownBallot & { readonly cast: number }

/** Ballots as the room may see them: what is voted on, how many have voted, and once closed what it came to. */
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
      const roll = await rollOf(db, row.id)
      return {
        id: row.id,
        ballot: readBallot(row.ballot),
        voters: roll.filter(isThere).length,
        openedAt: row.opened_at,
        closed:
          row.closed_at === null || row.outcome === null
            ? null
            : { at: row.closed_at, outcome: outcomeSchema.parse(JSON.parse(row.outcome)) },
        cast: roll.filter(({ voted }) => voted).length,
      }
    }),
  )
}

export function showBallots(room: WorkshopRoom, ballots: readonly Shown[]): void {
  for (const { cast, ...ballot } of ballots) {
    room.tallies.ballots.put(ballot.id, ballot)
    room.tallies.setCast(ballot.id, cast)
  }
}

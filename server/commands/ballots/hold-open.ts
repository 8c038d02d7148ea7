import type { Transaction } from 'kysely'
import type { BallotId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import type { Ballot } from '@/lib/workshop/ballot'
import type { Schema } from '@/server/store/schema'
import { readBallot } from './ballot-rows'

/**
 * An open ballot, held until the transaction ends: votes and closing come one after another, so that what was
 * accepted is counted. @throws Failure ballotClosed
 */
export async function holdOpen(write: Transaction<Schema>, ballot: BallotId): Promise<Ballot> {
  const [row] = await write
    .updateTable('ballot')
    .set((column) => ({ opened_at: column.ref('opened_at') })) // changes nothing; takes the row's lock on every database
    .where('id', '=', ballot)
    .where('closed_at', 'is', null)
    .returning('ballot')
    .execute()
  if (!row) throw new Failure('ballotClosed')
  return readBallot(row.ballot)
}

import type { Insertable, Kysely, Selectable } from 'kysely'
import type { BallotId } from '@/lib/ids'
import {
  ballotSchema,
  choiceSchema,
  isSecret,
  type Ballot,
  type Choice,
  type Voter,
  type VoterId,
} from '@/lib/workshop/ballot'
import type { Votes } from '@/lib/workshop/count-ballot'
import type { VoterTable } from '@/server/store/ballot-tables'
import type { Schema } from '@/server/store/schema'

export const readBallot = (json: string): Ballot => ballotSchema.parse(JSON.parse(json))
export const readChoice = (json: string): Choice => choiceSchema.parse(JSON.parse(json))

export const voterRow = (ballot: BallotId, voter: Voter, position: number): Insertable<VoterTable> => ({
  ballot_id: ballot,
  voter: voter.id,
  position,
  presence: voter.presence,
  weight: voter.weight,
  proxy: voter.proxy,
  voted: 0,
})

const voterOf = ({ voter, presence, weight, proxy }: Selectable<VoterTable>): Voter => ({
  id: voter,
  presence,
  weight,
  proxy,
})

/** The roll of a ballot in its order, and whether each has voted. */
export async function rollOf(db: Kysely<Schema>, ballot: BallotId): Promise<(Voter & { voted: boolean })[]> {
  const rows = await db.selectFrom('voter').selectAll().where('ballot_id', '=', ballot).orderBy('position').execute()
  return rows.map(listed)
}

/** One voter of the roll; null for who is not on it. */
export async function voterIn(db: Kysely<Schema>, ballot: BallotId, voter: VoterId) {
  const rows = db.selectFrom('voter').selectAll().where('ballot_id', '=', ballot).where('voter', '=', voter)
  const row = await rows.executeTakeFirst()
  return row ? listed(row) : null
}

const listed = (row: Selectable<VoterTable>) => ({ ...voterOf(row), voted: row.voted === 1 })

/** What has been voted. */
export async function votesOf(db: Kysely<Schema>, ballot: BallotId, method: Ballot['method']): Promise<Votes> {
  if (!isSecret({ method })) {
    const rows = await db.selectFrom('open_vote').selectAll().where('ballot_id', '=', ballot).execute()
    return { kind: 'open', cast: rows.map(({ voter, choice }) => ({ voter, choice: readChoice(choice) })) }
  }
  const boxes: Record<string, number> = {}
  const rows = await db.selectFrom('ballot_box').selectAll().where('ballot_id', '=', ballot).execute()
  for (const { vote, votes } of rows) boxes[vote] = votes
  return { kind: 'secret', boxes }
}

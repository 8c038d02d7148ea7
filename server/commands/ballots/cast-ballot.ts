import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { BallotId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { isAllowedChoice } from '@/lib/workshop/allowed-choice'
import { choiceSchema, isSecret, type VoterId } from '@/lib/workshop/ballot'
import { id } from '@/lib/workshop/id-schema'
import { boxesFor } from '@/lib/workshop/secret-boxes'
import type { Schema } from '@/server/store/schema'
import { command } from '../command'
import { wrongField } from '../field-errors'
import { placeIn } from '../rights'
import { readBallot, voterIn } from './ballot-rows'
import { holdOpen } from './hold-open'
import { casts, ownVote } from './votes-held'

const input = z.object({ ballot: id<BallotId>(), choice: choiceSchema, voter: id<VoterId>().optional() })

/** One transaction: the mark that somebody has voted and the vote itself are there together, or neither is. */
export const castBallot = command('cast-ballot', input, async (context, caller, { ballot, choice, voter }) => {
  const { db, members, publish } = context
  const row = await db.selectFrom('ballot').selectAll().where('id', '=', ballot).executeTakeFirst()
  if (!row) throw new Failure('notFound')
  const workshop = row.workshop_id
  const place = await placeIn(context, caller, workshop)
  if (members.isArchived(workshop)) throw new Failure('workshopArchived')
  if (members.isPaused(workshop)) throw new Failure('workshopPaused')
  const { per } = readBallot(row.ballot)
  const own = await ownVote(context, workshop, place, per)
  if (own === null) throw new Failure('notAllowed')
  await db.transaction().execute(async (write) => {
    const held = await holdOpen(write, ballot)
    const mine = await voterIn(write, ballot, voter ?? own)
    if (!mine || !casts(own, mine)) throw new Failure('notAllowed')
    if (!isAllowedChoice(held, mine, choice)) throw wrongField('choice', 'wrong')
    if (isSecret(held)) {
      if (mine.voted) throw new Failure('alreadyVoted')
      await dropInBox(write, ballot, boxesFor(held, choice))
    } else {
      const vote = { choice: JSON.stringify(choice), cast_by: place.id }
      await write
        .insertInto('open_vote')
        .values({ ballot_id: ballot, voter: mine.id, ...vote })
        .onConflict((conflict) => conflict.columns(['ballot_id', 'voter']).doUpdateSet(vote))
        .execute()
    }
    await markVoted(write, ballot, mine.id)
  })
  await publish.ballot(workshop, ballot)
  return {}
})

// Both statements write every row of the ballot, not only the one that changes: a database stamps rows with the
// transaction that wrote them last, and the same stamp on one voter and one box would be the link.
async function dropInBox(write: Transaction<Schema>, ballot: BallotId, boxes: readonly string[]): Promise<void> {
  await write
    .updateTable('ballot_box')
    .set((column) => ({
      votes: column
        .case()
        .when('vote', 'in', [...boxes])
        .then(column('votes', '+', 1))
        .else(column.ref('votes'))
        .end(),
    }))
    .where('ballot_id', '=', ballot)
    .execute()
}

async function markVoted(write: Transaction<Schema>, ballot: BallotId, voter: VoterId): Promise<void> {
  await write
    .updateTable('voter')
    .set((column) => ({
      voted: column.case().when('voter', '=', voter).then(1).else(column.ref('voted')).end() as never,
    }))
    .where('ballot_id', '=', ballot)
    .execute()
}

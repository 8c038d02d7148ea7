import { z } from 'zod'
import { newId, type BallotId, type StepId, type WorkshopId } from '@/lib/ids'
import { ballotSchema, isSecret, rollSchema } from '@/lib/workshop/ballot'
import { boxesOf } from '@/lib/workshop/secret-boxes'
import { id } from '@/lib/workshop/id-schema'
import { Failure } from '@/lib/wire/failures'
import { votesWithoutNames } from '@/lib/workshop/chatham'
import { callRoll } from '@/lib/workshop/voters'
import { command, type Context } from '../command'
import { wrongField } from '../field-errors'
import { prolong } from '../prolong'
import { running } from '../rights'
import { voterRow } from './ballot-rows'
import { electorate } from './electorate'

const MOST_BALLOTS = 200

const input = z.object({
  workshop: id<WorkshopId>(),
  ballot: ballotSchema,
  roll: rollSchema.default({ presence: {}, weights: {}, proxies: {} }),
})

export const openBallot = command('open-ballot', input, async (context, caller, { workshop, ballot, roll }) => {
  const { db, now, publish } = context
  await running(context, caller, workshop)
  if (!votesWithoutNames(context.members.chathamOf(workshop), ballot)) throw new Failure('needsNames')
  if (ballot.step !== null && !(await isOpen(context, workshop, ballot.step))) throw wrongField('ballot.step', 'wrong')
  const voters = callRoll(ballot, await electorate(context, workshop, ballot.per), roll)
  if ('field' in voters) throw wrongField(voters.field, voters.error)
  const made = newId<BallotId>()
  await db.transaction().execute(async (write) => {
    const before = await write.selectFrom('ballot').select('id').where('workshop_id', '=', workshop).execute()
    if (before.length >= MOST_BALLOTS) throw wrongField('ballot', 'tooMany')
    const row = { id: made, workshop_id: workshop, ballot: JSON.stringify(ballot), opened_at: now() }
    await write
      .insertInto('ballot')
      .values({ ...row, closed_at: null, outcome: null })
      .execute()
    // All rows of the roll and the boxes are there from the start: a row's place tells nothing of when it was used.
    await write
      .insertInto('voter')
      .values(voters.map((voter, position) => voterRow(made, voter, position)))
      .execute()
    if (isSecret(ballot))
      await write
        .insertInto('ballot_box')
        .values(boxesOf(ballot).map((vote) => ({ ballot_id: made, vote, votes: 0 })))
        .execute()
  })
  await publish.ballot(workshop, made)
  await prolong(context, workshop)
  return { ballot: made }
})

/** Votes are taken in a step that everyone sees. */
async function isOpen({ db }: Pick<Context, 'db'>, workshop: WorkshopId, step: StepId): Promise<boolean> {
  const rows = db.selectFrom('step').select('gate').where('id', '=', step).where('workshop_id', '=', workshop)
  return (await rows.executeTakeFirst())?.gate === 'open'
}

import { z } from 'zod'
import type { BallotId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { countBallot } from '@/lib/workshop/count-ballot'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { prolong } from '../prolong'
import { running } from '../rights'
import { rollOf, votesOf } from './ballot-rows'
import { holdOpen } from './hold-open'

const input = z.object({ ballot: id<BallotId>() })

/** Counts and closes in one transaction. What was in a secret urn is destroyed: the count, or that it is withheld, is all that stays. */
export const closeBallot = command('close-ballot', input, async (context, caller, { ballot }) => {
  const { db, now, publish } = context
  const row = await db.selectFrom('ballot').select('workshop_id').where('id', '=', ballot).executeTakeFirst()
  if (!row) throw new Failure('notFound')
  await running(context, caller, row.workshop_id)
  await db.transaction().execute(async (write) => {
    const held = await holdOpen(write, ballot)
    const outcome = countBallot(held, await rollOf(write, ballot), await votesOf(write, ballot, held.method))
    await write
      .updateTable('ballot')
      .set({ closed_at: now(), outcome: JSON.stringify(outcome) })
      .where('id', '=', ballot)
      .execute()
    await write.deleteFrom('ballot_box').where('ballot_id', '=', ballot).execute()
  })
  await publish.ballot(row.workshop_id, ballot)
  await prolong(context, row.workshop_id)
  return {}
})

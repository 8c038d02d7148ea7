import { z } from 'zod'
import type { StepId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { countDesks } from '../commands/answers/answer-counts'
import { readDesks } from '../commands/answers/desks'
import { facilitator } from '../commands/rights'
import { stepOf } from '../commands/rows'
import { query } from './query'

const input = z.object({ step: id<StepId>() })

export const answerCounts = query('answer-counts', input, async (context, caller, { step }) => {
  const row = await context.db.selectFrom('step').selectAll().where('id', '=', step).executeTakeFirst()
  if (!row) throw new Failure('notFound')
  const workshop = row.workshop_id
  await facilitator(context, caller, workshop)
  const counts = countDesks(stepOf(row), await readDesks(context, workshop), context.members, workshop)
  return { counts: [...counts].map(([delegation, answered]) => ({ delegation, answered })) }
})

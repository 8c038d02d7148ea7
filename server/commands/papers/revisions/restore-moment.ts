import { z } from 'zod'
import type { PaperId } from '@/lib/ids'
import { clauseIdSchema } from '@/lib/papers/ruling'
import { momentIdSchema } from '@/lib/papers/revisions/history'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { keepMoment, readMoment } from '@/server/papers/moments'
import { restoreMoment as restore, type Restored } from '@/server/papers/restore-moment'
import { command } from '../../command'
import { paperToChair } from './paper-to-chair'

const input = z.object({
  paper: id<PaperId>(),
  moment: momentIdSchema,
  clauses: z.array(clauseIdSchema).min(1).max(2000).readonly().optional(),
})

export const restoreMoment = command('restore-moment', input, async (context, caller, given) => {
  const { workshop, paper } = await paperToChair(context, caller, given.paper)
  const snapshot = await readMoment(context, paper.id, given.moment)
  const known = new Set(snapshot?.clauses.map((clause) => clause.id))
  if (!snapshot || given.clauses?.some((clause) => !known.has(clause))) throw new Failure('notFound')
  await keepMoment(context, { workshop, paper: paper.id }, 'restore')
  let done: Restored = { restored: 0, kept: 0 }
  await context.rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
    done = restore(doc, snapshot, given.clauses ? new Set(given.clauses) : null, Math.random)
  })
  return { ...done }
})

import { z } from 'zod'
import { readBody } from '@/lib/document/body-text'
import { inOrder, MOST_WHY } from '@/lib/papers/amendment'
import { adopted } from '@/lib/papers/ruling'
import { wordsHash } from '@/lib/papers/words-hash'
import { Failure } from '@/lib/wire/failures'
import { command } from '../../command'
import { paperFor } from '../paper-for'
import { carryOut } from './carry-out'
import { endAmendment, inPaper, oneAmendment, openText, tabled } from './amendment-in'

const input = oneAmendment.extend({
  decision: z.enum(['accept', 'reject']),
  seen: z.string().regex(/^[0-9a-f]{64}$/),
  whole: z.boolean().optional(),
  note: z.string().trim().max(MOST_WHY).optional(),
})

/** By the chair, of the text as they have it before them. */
export const decideAmendment = command('decide-amendment', input, async (context, caller, given) => {
  const found = await paperFor(context, caller, given.paper, { do: 'chair paper', audience: null })
  const now = context.now()
  await inPaper(context, found, (room) => {
    const one = tabled(room, given.amendment)
    const ended = { by: found.place.id, at: now, note: given.note ?? '' }
    if (given.decision === 'reject') return endAmendment(room, given.amendment, 'rejected', ended)
    openText(room)
    const clause = room.clauses.of(one.clause)
    if (clause?.state !== 'present') throw new Failure('notFound')
    if (one.act !== 'add' && adopted(room.rulings.read().values()).has(clause.id)) throw new Failure('clauseAdopted')
    if (wordsHash(clause, readBody(room.clauses.body(clause.id)!)) !== given.seen) throw new Failure('textChanged')
    carryOut(room, one, { whole: given.whole ?? false, now })
    endAmendment(room, given.amendment, 'accepted', ended)
    if (one.act !== 'delete') return
    for (const { id, ...other } of inOrder(room.amendments.read())) {
      if (id !== given.amendment && other.clause === one.clause && other.state === 'tabled')
        endAmendment(room, id, 'superseded', ended)
    }
  })
  return {}
})

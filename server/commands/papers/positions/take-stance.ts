import { z } from 'zod'
import { paperRoom } from '@/lib/document/paper-room'
import type { PaperId } from '@/lib/ids'
import { seenClauseSchema } from '@/lib/papers/silence'
import { stanceKey, stanceSaidSchema } from '@/lib/papers/stance'
import { standingRulings } from '@/lib/papers/ruling'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../../command'
import { paperFor } from '../paper-for'
import { sameTexts } from '../rulings/rule-clauses'

const input = z.object({ paper: id<PaperId>(), seen: seenClauseSchema, said: stanceSaidSchema.nullable() })

/** Whether a delegation can live with a text is its head's to say, with or without the right to table. */
export const takeStance = command('take-stance', input, async (context, caller, { paper: asked, seen, said }) => {
  const { workshop, paper, place } = await paperFor(context, caller, asked, { do: 'table' })
  const { delegation } = place
  if (!delegation || paper.audience !== null) throw new Failure('notAllowed')
  await context.rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
    const room = paperRoom(doc)
    const key = stanceKey(delegation, seen.clause)
    if (!said) return room.stances.delete(key)
    sameTexts(room, [seen])
    const standing = standingRulings(room.rulings.read().values())
    if (standing.get(seen.clause)?.act === 'adopted') throw new Failure('clauseAdopted')
    room.stances.put(key, { ...seen, ...said, delegation, at: context.now() })
  })
  return {}
})

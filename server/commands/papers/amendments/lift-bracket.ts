import { z } from 'zod'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import { readBody } from '@/lib/document/body-text'
import type { ParticipantId, PaperId } from '@/lib/ids'
import { bracketsOf } from '@/lib/papers/bracket'
import { adopted } from '@/lib/papers/ruling'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { can } from '@/lib/workshop/permissions'
import { liftMarks } from '@/server/papers/lift-marks'
import { command } from '../../command'
import { whoIs } from '../../rights'
import { paperFor, paperRead, paperToTable } from '../paper-for'

const input = z.object({ paper: id<PaperId>(), bracket: z.string().min(1).max(64) })

/** Also one that is gone from the text: then it is lifted from now on. */
export const liftBracket = command('lift-bracket', input, async (context, caller, given) => {
  const { paper, place } = await paperRead(context, caller, given.paper)
  const chair = { do: 'chair paper', audience: paper.audience } as const
  const chairs = can(whoIs(place), chair)
  const { workshop } = chairs
    ? await paperFor(context, caller, given.paper, chair)
    : await paperToTable(context, caller, given.paper)
  await context.rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
    const room = paperRoom(doc)
    const holder = room.brackets.read().get(given.bracket)?.by ?? holderOf(room, given.bracket)
    if (holder === null) throw new Failure('notFound')
    if (!chairs && holder !== place.delegation) throw new Failure('notAllowed')
    lift(room, given.bracket, holder, { by: place.id, at: context.now() })
  })
  return {}
})

function lift(room: PaperRoom, bracket: string, holder: string, ended: { by: ParticipantId; at: number }): void {
  const { clauses, brackets } = room
  const marked = clauses.read().flatMap(({ id }) => {
    const body = clauses.body(id)!
    return bracketsOf(readBody(body)).some((one) => one.id === bracket) ? [{ id, body }] : []
  })
  const settled = adopted(room.rulings.read().values())
  if (marked.some(({ id }) => settled.has(id))) throw new Failure('clauseAdopted')
  for (const { body } of marked) liftMarks(body, 'bracket', bracket)
  const clause = marked[0]?.id ?? brackets.read().get(bracket)!.clause
  brackets.put(bracket, { by: holder, clause, state: 'lifted', ended })
}

/** Whose a bracket is that nothing is recorded of yet. */
function holderOf({ clauses }: PaperRoom, bracket: string): string | null {
  for (const { id } of clauses.read()) {
    const found = bracketsOf(readBody(clauses.body(id)!)).find((one) => one.id === bracket)
    if (found) return found.by
  }
  return null
}

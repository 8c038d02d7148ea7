import { z } from 'zod'
import { clauseFacts, type ClauseFacts } from '@/lib/document/clause-facts'
import { obstaclesTo, type Obstacle } from '@/lib/document/obstacles'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import type { PaperId } from '@/lib/ids'
import { actSchema, standingRulings } from '@/lib/papers/ruling'
import { MOST_CLAUSES, seenClauseSchema, type SeenClause } from '@/lib/papers/silence'
import { Failure } from '@/lib/wire/failures'
import type { Obstructed, Ruled } from '@/lib/wire/rulings'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../../command'
import { paperRead, paperFor } from '../paper-for'
import { putRuling } from './put-ruling'

export const seenClauses = z
  .array(seenClauseSchema)
  .min(1)
  .max(MOST_CLAUSES)
  .refine((seen) => new Set(seen.map(({ clause }) => clause)).size === seen.length, { error: 'twice' })
  .readonly()

const input = z.object({ paper: id<PaperId>(), act: actSchema, clauses: seenClauses })

export const ruleClauses = command('rule-clauses', input, async (context, caller, { paper: asked, act, clauses }) => {
  const { audience } = (await paperRead(context, caller, asked)).paper
  const { workshop, paper, place } = await paperFor(context, caller, asked, { do: 'chair paper', audience })
  const now = context.now()
  let answer: Ruled = { ok: true }
  await context.rooms.write({ kind: 'paper', workshop, paper: paper.id }, (doc) => {
    const room = paperRoom(doc)
    const standing = standingRulings(room.rulings.read().values())
    const obstructed = act === 'reopened' ? (sameTexts(room, clauses), []) : obstructedIn(room, clauses)
    if (obstructed.length > 0) {
      answer = { ok: false, obstructed }
      return
    }
    for (const { clause, hash } of clauses) {
      const had = standing.get(clause)
      if (act === 'reopened' ? !had : had?.act === act && had.hash === hash) continue // so it stands already
      if (act === 'agreed' && had?.act === 'adopted') throw new Failure('clauseAdopted')
      putRuling(room, { clause, act, hash, by: place.id }, now)
    }
    const meta = room.meta.read()
    if (act === 'reopened' && meta?.adopted) room.meta.put({ ...meta, adopted: null })
  })
  return answer
})

/** The clauses as they are now. @throws Failure textChanged where one is not as it was seen, or gone */
export function sameTexts(room: PaperRoom, seen: readonly SeenClause[]): (SeenClause & { facts: ClauseFacts })[] {
  return seen.map(({ clause, hash }) => {
    const facts = room.clauses.of(clause)?.state === 'present' ? clauseFacts(room, clause) : null
    if (facts?.hash !== hash) throw new Failure('textChanged')
    return { clause, hash, facts }
  })
}

/** What stands in the way of ruling on these texts. @throws Failure textChanged */
export const obstructedIn = (room: PaperRoom, seen: readonly SeenClause[]): Obstructed[] =>
  sameTexts(room, seen).flatMap(({ clause, facts }) => {
    const { kind } = room.clauses.of(clause)!
    // Titles, headings and sections of a position paper may be left empty.
    const counts = (one: Obstacle) => one !== 'empty' || kind === 'preambular' || kind === 'operative'
    const obstacles = obstaclesTo(room, clause, facts).filter(counts)
    return obstacles.length > 0 ? [{ clause, obstacles }] : []
  })

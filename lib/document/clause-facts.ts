import { plainText } from '@/lib/papers/body'
import { clauseHash } from '@/lib/papers/canonical'
import type { ClauseId } from '@/lib/papers/clause'
import { marksIn, type MarkIn } from '@/lib/papers/marks-in'
import { paperHash } from '@/lib/papers/paper-hash'
import { baseBody } from '@/lib/papers/plain-body'
import type { SeenClause } from '@/lib/papers/silence'
import { readBody } from './body-text'
import type { PaperRoom } from './paper-room'

/** What is decided about is the text without suggestions: its hash, its words, and what stands in the way of deciding. */
export interface ClauseFacts {
  readonly hash: string
  readonly text: string
  readonly brackets: readonly MarkIn[]
  readonly suggestions: readonly MarkIn[]
}

/** Reads a clause's text once. Null when there is no such clause. */
export function clauseFacts({ clauses }: Pick<PaperRoom, 'clauses'>, id: ClauseId): ClauseFacts | null {
  const clause = clauses.of(id)
  const body = clauses.body(id)
  if (!clause || !body) return null
  const whole = readBody(body)
  const base = baseBody(whole)
  const marks = marksIn(whole)
  return {
    hash: clauseHash({ kind: clause.kind, depth: clause.depth, body: base }),
    text: plainText(base).trim(),
    brackets: marks.filter(({ type }) => type === 'bracket'),
    suggestions: marks.filter(({ type }) => type !== 'bracket'),
  }
}

/** The present clauses of a paper in their order, as somebody sees them now. */
export const seenNow = (room: PaperRoom): SeenClause[] =>
  room.clauses.read().flatMap(({ id, state }) => {
    const facts = state === 'present' ? clauseFacts(room, id) : null
    return facts ? [{ clause: id, hash: facts.hash }] : []
  })

/** The hash of the whole paper as it is now. */
export const paperHashNow = (room: PaperRoom): string => paperHash(seenNow(room))

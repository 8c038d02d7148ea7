import { z } from 'zod'
import type { Body, BodyMark, BodyNode } from './body'
import { parseClauseId, type ClauseId } from './clause'

/** One suggestion as it stands in the text: everything a party wrote and struck in one go. */
export interface Suggestion {
  readonly id: string
  readonly by: string
  /** In the order of the paper; a suggestion may reach over several clauses. */
  readonly parts: readonly SuggestedPart[]
}

export interface SuggestedPart {
  readonly clause: ClauseId
  readonly inserted: string
  readonly struck: string
}

const ULID_LENGTH = 26

/** The id of what is suggested within another's suggested words names that one: their author is the inner party. */
export const idWithin = (ulid: string, outer: string | null): string =>
  outer === null ? ulid : `${ulid}.${outer.slice(0, ULID_LENGTH)}`

/** The suggestion that words were first written as, by their marks; null: they are no suggestion, or it cannot be told. */
export function writtenAs(marks: readonly BodyMark[]): BodyMark | null {
  const all = marks.filter(({ type }) => type === 'inserted')
  const isOuter = ({ attrs }: BodyMark) =>
    all.some((other) => String(other.attrs.id).endsWith(`.${String(attrs.id).slice(0, ULID_LENGTH)}`))
  const inner = all.filter((mark) => !isOuter(mark))
  return inner.length === 1 ? inner[0]! : null
}

/** Whose a decided suggestion was, what it said and what became of it: nothing vanishes without one. Written by the server alone. */
export const decisionSchema = z.object({
  suggestion: z.string().max(64),
  /** The party that suggested. */
  of: z.string().max(64),
  clause: z.custom<ClauseId>((id) => parseClauseId(id) !== null),
  verdict: z.enum(['accepted', 'rejected', 'withdrawn']),
  inserted: z.string(),
  struck: z.string(),
  /** Who decided, and when on the server's clock, milliseconds since 1970. */
  by: z.string().max(64),
  at: z.number(),
})
export type Decision = z.infer<typeof decisionSchema>

/** The suggestions in one clause, in the order in which they are read. */
export function suggestionsIn(clause: ClauseId, body: Body): Suggestion[] {
  const found = new Map<string, { id: string; by: string; part: { inserted: string; struck: string } }>()
  const read = (node: BodyNode): void => {
    if (!('text' in node)) return node.content.forEach(read)
    for (const { type, attrs } of node.marks) {
      if ((type !== 'inserted' && type !== 'deleted') || typeof attrs.id !== 'string') continue
      const [id, by] = [attrs.id, String(attrs.by)]
      let one = found.get(`${id} ${by}`)
      if (!one) found.set(`${id} ${by}`, (one = { id, by, part: { inserted: '', struck: '' } }))
      one.part[type === 'inserted' ? 'inserted' : 'struck'] += node.text
    }
  }
  body.forEach(read)
  return [...found.values()].map(({ id, by, part }) => ({ id, by, parts: [{ clause, ...part }] }))
}

/** Suggestions of several clauses in their order, those that reach over clauses put together. */
export function joinedSuggestions(perClause: Iterable<readonly Suggestion[]>): Suggestion[] {
  const all = new Map<string, Suggestion>()
  for (const list of perClause) {
    for (const one of list) {
      const key = `${one.id} ${one.by}`
      const had = all.get(key)
      all.set(key, had ? { ...had, parts: [...had.parts, ...one.parts] } : one)
    }
  }
  return [...all.values()]
}

import { z } from 'zod'
import { parseClauseId, type ClauseId } from './clause'

export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)
export const clauseIdSchema = z.custom<ClauseId>((id) => parseClauseId(id) !== null)

/**
 * agreed: ad referendum, each delegation still asks at home; adopted: nobody writes in it any more; reopened: both are
 * taken back.
 */
export const actSchema = z.enum(['agreed', 'adopted', 'reopened'])
export type Act = z.infer<typeof actSchema>

/** A recorded decision about a clause's text, which is named by its hash. Written by the server alone, newest last. */
export const rulingSchema = z.object({
  clause: clauseIdSchema,
  act: actSchema,
  /** Of the text decided upon; `clauseHash`. */
  hash: hashSchema,
  /** The participant who ruled; after a silence, who put the text under it. */
  by: z.string().max(40),
  /** On the server's clock, milliseconds since 1970. Of two rulings about one clause the later one is later by this too. */
  at: z.number(),
  /** The silence that passed unbroken. */
  silence: z.string().max(40).optional(),
})
export type Ruling = z.infer<typeof rulingSchema>

/** What stands of the rulings: the last about each clause, unless it was opened again. */
export function standingRulings(rulings: Iterable<Ruling>): Map<ClauseId, Ruling> {
  const standing = new Map<ClauseId, Ruling>()
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    if (ruling.act === 'reopened') standing.delete(ruling.clause)
    else standing.set(ruling.clause, ruling)
  }
  return standing
}

/** The clauses whose text stands: adopted, and not opened again since. */
export const adopted = (rulings: Iterable<Ruling>): Map<ClauseId, Ruling> =>
  new Map([...standingRulings(rulings)].filter(([, { act }]) => act === 'adopted'))

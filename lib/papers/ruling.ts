import { z } from 'zod'
import { parseClauseId, type ClauseId } from './clause'

/** A recorded decision about a clause's text, which is named by its hash. Written by the server alone, newest last. */
export const rulingSchema = z.object({
  clause: z.custom<ClauseId>((id) => parseClauseId(id) !== null),
  act: z.enum(['adopted', 'reopened']),
  /** Of the text decided upon; `clauseHash`. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The participant who ruled. */
  by: z.string().max(40),
  /** On the server's clock, milliseconds since 1970. */
  at: z.number(),
})
export type Ruling = z.infer<typeof rulingSchema>

/** The clauses whose text stands: adopted, and not opened again since. */
export function adopted(rulings: Iterable<Ruling>): Map<ClauseId, Ruling> {
  const standing = new Map<ClauseId, Ruling>()
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    if (ruling.act === 'adopted') standing.set(ruling.clause, ruling)
    else standing.delete(ruling.clause)
  }
  return standing
}

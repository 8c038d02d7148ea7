import { sha256 } from './canonical'
import type { SeenClause } from './silence'

/** SHA-256 of a whole paper: its present clauses in their order, each by its id and the hash of its text. */
export const paperHash = (clauses: readonly SeenClause[]): string =>
  sha256(JSON.stringify({ form: 1, clauses: clauses.map(({ clause, hash }) => [clause, hash]) }))

import type { Body } from '../body'
import type { ClauseId, ClauseKind } from '../clause'
import type { ClauseLabel } from '../numbering'

/** A paper to be written into a file: its present clauses in their order. */
export interface PaperText {
  readonly title: string
  /** As on a document's head; empty: none. */
  readonly symbol?: string
  readonly clauses: readonly {
    /** Of an alternative: the clause it would replace. */
    readonly id?: ClauseId
    readonly kind: ClauseKind
    readonly label: ClauseLabel
    readonly body: Body
    /** Where this is a rival text of the clause before it. */
    readonly alternative?: { readonly number: number; readonly by: readonly string[] } | null
  }[]
  /** The short mark of a party, for brackets. */
  readonly codeOf: (party: string) => string
}

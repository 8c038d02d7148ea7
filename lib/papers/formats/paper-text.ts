import type { Body } from '../body'
import type { ClauseKind } from '../clause'
import type { ClauseLabel } from '../numbering'

/** A paper to be written into a file: its present clauses in their order. */
export interface PaperText {
  readonly title: string
  readonly clauses: readonly {
    readonly kind: ClauseKind
    readonly label: ClauseLabel
    readonly body: Body
  }[]
  /** The short mark of a party, for brackets. */
  readonly codeOf: (party: string) => string
}

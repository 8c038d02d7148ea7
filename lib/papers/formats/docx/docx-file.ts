import type { ClauseId } from '../../clause'
import type { PaperText } from '../paper-text'

/** What is said of a clause, with the words that are spoken of; empty: the clause as a whole. */
export interface DocxComment {
  readonly clause: ClauseId
  readonly quote: string
  readonly resolved: boolean
  /** The first first; `by` a delegation or whoever. */
  readonly said: readonly { readonly by: string; readonly at: number; readonly text: string }[]
}

/** A paper for Word, and what its file says beside the text. */
export interface DocxFile {
  readonly paper: PaperText
  /** How a delegation is called as the author of changes and comments. */
  readonly nameOf: (party: string) => string
  readonly comments: readonly DocxComment[]
  /** When it was taken out, milliseconds since 1970. */
  readonly at: number
  readonly language: string
}

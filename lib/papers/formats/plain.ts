import { passagesOf } from './passages'
import type { PaperText } from './paper-text'

/** A paper as plain text, numbered as on screen. Ends in a line feed. */
export const paperAsText = (paper: PaperText): string =>
  passagesOf(paper)
    .map(({ text }) => text)
    .join('')

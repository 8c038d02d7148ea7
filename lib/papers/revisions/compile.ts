import { sha256 } from '../canonical'
import { passagesOf, type Passage } from '../formats/passages'
import { paperTextOf, WHOLE, type Filter } from './paper-text-of'
import type { PaperSnapshot } from './snapshot'

/** A compilation: one text, and for every stretch of it where it comes from, as places in the text. */
export interface Compilation {
  readonly text: string
  /** Of the text. */
  readonly hash: string
  readonly map: readonly (Omit<Passage, 'text'> & { readonly from: number; readonly to: number })[]
}

/**
 * A paper with everything that is not agreed in it: `[EU, JPN: …]`, rival texts, reservations. Looks at the snapshot and
 * the filter alone, so the same input gives the same bytes.
 */
export function compile(snapshot: PaperSnapshot, filter: Filter = { ...WHOLE, signs: true }): Compilation {
  let text = ''
  const map = passagesOf(paperTextOf(snapshot, filter)).map(({ text: own, ...source }) => {
    const from = text.length
    text += own
    return { ...source, from, to: text.length }
  })
  return { text, hash: sha256(text), map }
}

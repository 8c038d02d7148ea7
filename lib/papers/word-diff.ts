import { sequenceDiff } from './sequence-diff'

/** A stretch of words that stood before and stands now, or only one of both. */
export interface WordChange {
  readonly kind: 'same' | 'inserted' | 'deleted'
  readonly text: string
}

/**
 * A text in words, spaces and signs, which together are the text again. Languages written without spaces are taken
 * character by character.
 */
export const wordsIn = (text: string): string[] => text.match(TOKENS) ?? []

const TOKENS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}])[\p{L}\p{N}\p{M}'’_])+|\s+|[\s\S]/gu

/** The smallest difference of two texts in whole words. Joined again without what was deleted it is `after`. */
export function exactWordDiff(before: string, after: string): WordChange[] {
  const [a, b] = [wordsIn(before), wordsIn(after)]
  return sequenceDiff(a, b, (x, y) => x === y).map(({ kind, a: was, b: is }) => ({
    kind,
    text: (kind === 'inserted' ? b.slice(...is) : a.slice(...was)).join(''),
  }))
}

/**
 * The difference of two texts as a person would tell it: where only a space stays between two changes, they are one.
 * Deletions come before insertions.
 */
export function wordDiff(before: string, after: string): WordChange[] {
  const told: WordChange[] = []
  let [deleted, inserted] = ['', '']
  const flush = () => {
    if (deleted !== '') told.push({ kind: 'deleted', text: deleted })
    if (inserted !== '') told.push({ kind: 'inserted', text: inserted })
    ;[deleted, inserted] = ['', '']
  }
  const exact = exactWordDiff(before, after)
  exact.forEach(({ kind, text }, i) => {
    if (kind === 'deleted') deleted += text
    else if (kind === 'inserted') inserted += text
    else if ((deleted !== '' || inserted !== '') && /^\s+$/.test(text) && i < exact.length - 1) {
      deleted += text
      inserted += text
    } else {
      flush()
      told.push({ kind, text })
    }
  })
  flush()
  return told
}

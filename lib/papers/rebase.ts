import { sequenceDiff } from './sequence-diff'
import { wordsIn } from './word-diff'

interface Hunk {
  readonly from: number
  readonly to: number
  readonly words: readonly string[]
}

/**
 * The changes that led from `base` to `proposed`, made in `now`, which came from `base` too; null where both changed the
 * same words, or words side by side.
 */
export function rebased(base: string, now: string, proposed: string): string | null {
  if (now === base) return proposed
  if (now === proposed) return now
  const words = wordsIn(base)
  const theirs = hunks(words, wordsIn(now))
  const ours = hunks(words, wordsIn(proposed))
  if (theirs.some((a) => ours.some((b) => a.from <= b.to && b.from <= a.to))) return null
  let at = 0
  let text = ''
  for (const { from, to, words: fresh } of [...theirs, ...ours].sort((a, b) => a.from - b.from)) {
    text += words.slice(at, from).join('') + fresh.join('')
    at = to
  }
  return text + words.slice(at).join('')
}

/** What changed, as places among the words of `a` and what stands there in `b`. */
function hunks(a: readonly string[], b: readonly string[]): Hunk[] {
  const found: Hunk[] = []
  for (const { kind, a: was, b: is } of sequenceDiff(a, b, (x, y) => x === y)) {
    if (kind === 'same') continue
    const last = found.at(-1)
    const words = b.slice(...is)
    if (last && last.to === was[0])
      found[found.length - 1] = { from: last.from, to: was[1], words: [...last.words, ...words] }
    else found.push({ from: was[0], to: was[1], words })
  }
  return found
}

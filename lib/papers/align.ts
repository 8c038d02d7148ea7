import { wordsIn } from './word-diff'

/** Beyond this many comparisons only what stands at the same place from either end is taken for a pair. */
const MOST_PAIRS = 400_000

/**
 * Which of `a` became which of `b`, both kept in order: the pairs with the greatest likeness in sum. `alike` is in
 * [0, 1]; 0: never a pair.
 */
export function align<T, U>(a: readonly T[], b: readonly U[], alike: (x: T, y: U) => number): [number, number][] {
  const [n, m] = [a.length, b.length]
  if (n * m > MOST_PAIRS) return fromTheEnds(a, b, alike)
  const likeness = a.map((x) => Float64Array.from(b, (y) => alike(x, y)))
  // best[i][j]: the greatest sum of a from i on and b from j on.
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1))
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const like = likeness[i]![j]!
      const paired = like > 0 ? like + best[i + 1]![j + 1]! : 0
      best[i]![j] = Math.max(paired, best[i + 1]![j]!, best[i]![j + 1]!)
    }
  const pairs: [number, number][] = []
  for (let [i, j] = [0, 0]; i < n && j < m;) {
    const like = likeness[i]![j]!
    if (like > 0 && best[i]![j] === like + best[i + 1]![j + 1]!) pairs.push([i++, j++])
    else if (best[i]![j] === best[i + 1]![j]!) i++
    else j++
  }
  return pairs
}

function fromTheEnds<T, U>(a: readonly T[], b: readonly U[], alike: (x: T, y: U) => number): [number, number][] {
  const pairs: [number, number][] = []
  let start = 0
  while (start < a.length && start < b.length && alike(a[start]!, b[start]!) === 1) pairs.push([start, start++])
  const tail: [number, number][] = []
  for (let [i, j] = [a.length - 1, b.length - 1]; i >= start && j >= start && alike(a[i]!, b[j]!) === 1; i--, j--)
    tail.push([i, j])
  return [...pairs, ...tail.reverse()]
}

/** How much of two texts' words is the same, from 0 to 1, wherever they stand (Dice's measure). */
export function likeness(before: string, after: string): number {
  if (before === after) return 1
  const [a, b] = [wordsIn(before), wordsIn(after)].map((all) => all.filter((word) => /[\p{L}\p{N}]/u.test(word)))
  const counts = new Map<string, number>()
  for (const word of a!) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b!) {
    const left = counts.get(word) ?? 0
    if (left > 0) common++
    counts.set(word, left - 1)
  }
  return a!.length + b!.length === 0 ? 0 : Math.min(0.999, (2 * common) / (a!.length + b!.length))
}

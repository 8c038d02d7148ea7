/** A stretch of two sequences: equal in both, or only in `b` (inserted) or only in `a` (deleted). Ends are exclusive. */
export interface Stretch {
  readonly kind: 'same' | 'inserted' | 'deleted'
  readonly a: readonly [from: number, to: number]
  readonly b: readonly [from: number, to: number]
}

/** Beyond this many edits the rest counts as replaced whole: the smallest difference would take too long to find. */
const MOST_EDITS = 1200

/**
 * The smallest difference of two sequences (Myers 1986), in order; deletions before insertions where both stand at one
 * place. The same input gives the same stretches.
 */
export function sequenceDiff<T>(a: readonly T[], b: readonly T[], equal: (x: T, y: T) => boolean): Stretch[] {
  let start = 0
  while (start < a.length && start < b.length && equal(a[start]!, b[start]!)) start++
  let [aEnd, bEnd] = [a.length, b.length]
  while (aEnd > start && bEnd > start && equal(a[aEnd - 1]!, b[bEnd - 1]!)) [aEnd, bEnd] = [aEnd - 1, bEnd - 1]
  const pairs: [number, number][] = []
  for (let i = 0; i < start; i++) pairs.push([i, i])
  pairs.push(...middle(a, b, start, aEnd, bEnd, equal))
  for (let i = aEnd, j = bEnd; i < a.length; i++, j++) pairs.push([i, j])
  return stretchesOf(pairs, a.length, b.length)
}

/** What is equal between the common ends, as pairs of places, rising in both. */
function middle<T>(
  a: readonly T[],
  b: readonly T[],
  start: number,
  aEnd: number,
  bEnd: number,
  equal: (x: T, y: T) => boolean,
): [number, number][] {
  const [n, m] = [aEnd - start, bEnd - start]
  if (n === 0 || m === 0) return []
  const most = Math.min(n + m, MOST_EDITS)
  const trace: Int32Array[] = []
  // reach[d + k]: how far one comes in `a` on diagonal k (x - y) with d edits.
  let before = new Int32Array(1)
  for (let d = 0; d <= most; d++) {
    const reach = new Int32Array(2 * d + 1)
    for (let k = -d; k <= d; k += 2) {
      const down = d > 0 && (k === -d || (k !== d && at(before, d - 1, k - 1) < at(before, d - 1, k + 1)))
      let x = d === 0 ? 0 : down ? at(before, d - 1, k + 1) : at(before, d - 1, k - 1) + 1
      while (x < n && x - k < m && equal(a[start + x]!, b[start + x - k]!)) x++
      reach[d + k] = x
      if (x >= n && x - k >= m) return back([...trace, reach], d, k, start)
    }
    trace.push(reach)
    before = reach
  }
  return []
}

const at = (reach: Int32Array, d: number, k: number): number => (Math.abs(k) > d ? -1 : reach[d + k]!)

/** From the end back to the start along the way that was found. */
function back(trace: readonly Int32Array[], edits: number, diagonal: number, start: number): [number, number][] {
  const pairs: [number, number][] = []
  let k = diagonal
  for (let d = edits; d >= 0; d--) {
    let x = at(trace[d]!, d, k)
    const down = d > 0 && (k === -d || (k !== d && at(trace[d - 1]!, d - 1, k - 1) < at(trace[d - 1]!, d - 1, k + 1)))
    const from = d === 0 ? 0 : down ? at(trace[d - 1]!, d - 1, k + 1) : at(trace[d - 1]!, d - 1, k - 1) + 1
    for (; x > from; x--) pairs.push([start + x - 1, start + x - 1 - k])
    k += down ? 1 : -1
  }
  return pairs.reverse()
}

function stretchesOf(pairs: readonly (readonly [number, number])[], n: number, m: number): Stretch[] {
  const stretches: Stretch[] = []
  let [x, y] = [0, 0]
  const gap = (i: number, j: number) => {
    if (i > x) stretches.push({ kind: 'deleted', a: [x, i], b: [y, y] })
    if (j > y) stretches.push({ kind: 'inserted', a: [i, i], b: [y, j] })
  }
  for (let p = 0; p < pairs.length;) {
    const [i, j] = pairs[p]!
    gap(i, j)
    let length = 1
    while (pairs[p + length]?.[0] === i + length && pairs[p + length]?.[1] === j + length) length++
    stretches.push({ kind: 'same', a: [i, i + length], b: [j, j + length] })
    ;[x, y] = [i + length, j + length]
    p += length
  }
  gap(n, m)
  return stretches
}

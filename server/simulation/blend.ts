/**
 * The value a share `t` (0 to 1) of the way from `a` to `b`: numbers in between, lists and groups part by part, all
 * else as the nearer end has it. Whole numbers stay whole, and whole numbers that have the same sum at both ends keep it.
 */
export function blend(a: unknown, b: unknown, t: number): unknown {
  if (typeof a === 'number' && typeof b === 'number') {
    const between = a + (b - a) * t
    return Number.isInteger(a) && Number.isInteger(b) ? Math.round(between) : between
  }
  if (!isGroup(a) || !isGroup(b) || Array.isArray(a) !== Array.isArray(b)) return t < 0.5 ? a : b
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length || keys.some((key) => !Object.hasOwn(b, key))) return t < 0.5 ? a : b
  const ends = keys.map((key) => [a[key], b[key]] as const)
  const shared = sharedSum(ends)
  const parts = shared === null ? ends.map(([from, to]) => blend(from, to, t)) : wholeParts(shared, t)
  return Array.isArray(a) ? parts : Object.fromEntries(keys.map((key, index) => [key, parts[index]]))
}

type Ends = readonly (readonly [number, number])[]

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function sharedSum(ends: readonly (readonly [unknown, unknown])[]): Ends | null {
  if (ends.length === 0 || !ends.flat().every(Number.isInteger)) return null
  const sum = (at: 0 | 1) => (ends as Ends).reduce((total, end) => total + end[at], 0)
  return sum(0) === sum(1) ? (ends as Ends) : null
}

/** Rounds by largest remainder, so that the sum stays what it is at both ends. */
function wholeParts(ends: Ends, t: number): number[] {
  const exact = ends.map(([from, to]) => from + (to - from) * t)
  const parts = exact.map(Math.floor)
  const total = ends.reduce((sum, [from]) => sum + from, 0)
  const left = total - parts.reduce((sum, part) => sum + part, 0)
  const byRemainder = exact.map((value, index) => [value - parts[index]!, index] as const).sort((x, y) => y[0] - x[0])
  for (const [, index] of byRemainder.slice(0, Math.max(0, left))) parts[index]!++
  return parts
}

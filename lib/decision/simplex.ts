import { requireFinite, requireRange, requireShape } from './check'
import { DecisionError } from './error'
import { requireVoices, type Voices } from './voices'

/** One weight per aim, in the aims' order: none negative, together 1. */
export type Weights = readonly number[]

/** Whole points per aim, together 100: how people give and read weights. */
export type Points = readonly number[]

export const MIN_AIMS = 2
export const MAX_AIMS = 7

/** How far the sum of weights may be from one, and one weight below zero, before they are refused. */
export const TOLERANCE = 1e-9

const POINTS = 100

/**
 * Throws unless `weights` lie on the simplex of 2 to 7 aims, or of exactly `aims` of them (D-SIMPLEX-1).
 * Errors: `wrong-shape`, `not-finite`, `not-on-simplex`.
 */
export function requireWeights(weights: Weights, aims = weights.length): void {
  requireShape(aims >= MIN_AIMS && aims <= MAX_AIMS, `weights need ${MIN_AIMS} to ${MAX_AIMS} aims, not ${aims}`)
  requireShape(weights.length === aims, `${weights.length} weights for ${aims} aims`)
  requireFinite(weights, 'weights')
  const sum = total(weights)
  if (Math.min(...weights) < -TOLERANCE || Math.abs(sum - 1) > TOLERANCE) {
    throw new DecisionError('not-on-simplex', `weights must be at least 0 and sum to 1: ${weights.join(', ')}`)
  }
}

/**
 * The closure: parts divided by their sum (D-SIMPLEX-2).
 * Errors: `wrong-shape`, `not-finite`; `out-of-range` for a negative part or parts that are all zero.
 */
export function closure(parts: readonly number[]): Weights {
  requireParts(parts)
  const sum = total(parts)
  requireRange(sum > 0, 'parts are all zero: nothing to divide')
  return parts.map((part) => part / sum)
}

/** The weights where every aim counts the same. */
export function equalWeights(aims: number): Weights {
  return closure(new Array<number>(aims).fill(1))
}

/** Whole points that sum to exactly 100, by largest remainder; of equal remainders the earlier aim's (D-SIMPLEX-3). */
export function toPoints(weights: Weights): Points {
  requireWeights(weights)
  return apportion(weights, POINTS)
}

/** The weights that points stand for. Errors: as `closure`, and `out-of-range` unless they sum to 100. */
export function fromPoints(points: Points): Weights {
  requirePoints(points)
  return closure(points)
}

/**
 * Points with one part set to `value` and the others in the ratio they had, each less than a point from exact;
 * where the others were all zero they share equally (D-SIMPLEX-4). Rounding forgets a ratio, so while someone
 * drags, pass the points from which the gesture began. Errors: as `fromPoints`; `out-of-range` for the index or
 * a value that is not a whole number of points.
 */
export function setOne(points: Points, index: number, value: number): Points {
  requirePoints(points)
  requireRange(Number.isInteger(index) && index >= 0 && index < points.length, `no part ${index}`)
  requireRange(Number.isInteger(value) && value >= 0 && value <= POINTS, `not a whole number of points: ${value}`)
  const others = points.filter((_, part) => part !== index)
  const rest = apportion(total(others) > 0 ? others : others.map(() => 1), POINTS - value)
  return [...rest.slice(0, index), value, ...rest.slice(index)]
}

/** ½Σ|w−w′|: the share of weight that must move to turn one into the other; 0 to 1, × 100 in points (D-SIMPLEX-5). */
export function distance(a: Weights, b: Weights): number {
  requireShape(a.length === b.length, `${a.length} weights against ${b.length}`)
  return a.reduce((sum, weight, aim) => sum + Math.abs(weight - b[aim]!), 0) / 2
}

/** The arithmetic mean of at least one person's weights, each counted by their voice. Errors: as `requirePeople`. */
export function mean(people: readonly Weights[], voices?: Voices): Weights {
  requirePeople(people)
  const all = requireVoices(people.length, voices)
  return people[0]!.map((_, aim) => people.reduce((sum, w, i) => sum + w[aim]! * (voices?.[i] ?? 1), 0) / all)
}

/**
 * The mean distance between two different people, 0 to 1: "any two of us are on average 23 points apart"; 0 for one
 * person (D-SIMPLEX-6). Distance adds up over aims, so each aim is sorted once: Σ_{i<j}(x_j−x_i) = Σ_r(2r−n+1)x_r.
 */
export function spread(people: readonly Weights[]): number {
  requirePeople(people)
  const n = people.length
  if (n === 1) return 0
  let sum = 0
  for (let aim = 0; aim < people[0]!.length; aim++) {
    const sorted = Float64Array.from(people, (weights) => weights[aim]!).sort()
    sorted.forEach((weight, rank) => (sum += (2 * rank - n + 1) * weight))
  }
  return sum / (n * (n - 1))
}

/** Throws unless there is at least one person and all have weights for the same aims. */
export function requirePeople(people: readonly Weights[]): void {
  requireShape(people.length > 0, 'nobody has given weights')
  for (const weights of people) requireWeights(weights, people[0]!.length)
}

/**
 * `seats` whole units in proportion to `parts`, by largest remainder (Hamilton): each gets its quota rounded up or
 * down.
 */
function apportion(parts: readonly number[], seats: number): number[] {
  const sum = total(parts)
  const quotas = parts.map((part) => (Math.max(part, 0) / sum) * seats)
  // A quota a rounding error below a whole number is that number.
  const units = quotas.map((quota) => Math.floor(quota + TOLERANCE))
  const byRemainder = quotas
    .map((quota, part) => ({ part, remainder: quota - units[part]! }))
    .sort((a, b) => (Math.abs(b.remainder - a.remainder) < TOLERANCE ? a.part - b.part : b.remainder - a.remainder))
  for (const { part } of byRemainder.slice(0, seats - total(units))) units[part]! += 1
  return units
}

function requireParts(parts: readonly number[]): void {
  const aims = parts.length
  requireShape(aims >= MIN_AIMS && aims <= MAX_AIMS, `weights need ${MIN_AIMS} to ${MAX_AIMS} aims, not ${aims}`)
  requireFinite(parts, 'parts')
  requireRange(Math.min(...parts) >= 0, `a part is negative: ${parts.join(', ')}`)
}

function requirePoints(points: Points): void {
  requireParts(points)
  requireRange(points.every(Number.isInteger) && total(points) === POINTS, `not points of 100: ${points.join(', ')}`)
}

function total(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

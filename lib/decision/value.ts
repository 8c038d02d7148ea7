import { requireFinite, requireRange, requireShape, requireTable } from './check'
import { TIE } from './ranking'
import { MAX_AIMS, MIN_AIMS, type Weights } from './simplex'

/** How well each vision serves each aim, 0 to 10 by convention: one row per vision, one column per aim. */
export type Scores = readonly (readonly number[])[]

export const MIN_VISIONS = 2
export const MAX_VISIONS = 8

/**
 * The additive value of one vision, u = Σ w_k·v_k (Keeney & Raiffa 1976; D-VALUE-1). It lets a gain on one aim make up
 * for a loss on another, and holds only where what one aim is worth does not depend on the level of the others.
 */
export function utility(row: readonly number[], weights: Weights): number {
  let sum = 0
  for (let aim = 0; aim < row.length; aim++) sum += row[aim]! * weights[aim]!
  return sum
}

/** The additive value of each vision, in the scores' unit. Error: `wrong-shape` where weights and scores do not fit. */
export function utilities(scores: Scores, weights: Weights): readonly number[] {
  requireFit(scores, weights)
  return scores.map((row) => utility(row, weights))
}

/** What each aim adds to each vision's value, w_k·v_k: its rows sum to `utilities` (D-VALUE-1). */
export function contributions(scores: Scores, weights: Weights): readonly (readonly number[])[] {
  requireFit(scores, weights)
  return scores.map((row) => row.map((score, aim) => score * weights[aim]!))
}

/** The visions of greatest value: more than one where they tie (D-VALUE-2). */
export function winners(scores: Scores, weights: Weights): readonly number[] {
  const values = utilities(scores, weights)
  const best = Math.max(...values)
  return values.flatMap((value, vision) => (best - value <= TIE ? [vision] : []))
}

/** The visions in sets of equals: those whose scores are the same on every aim stand together (D-VALUE-3). */
export function identicalVisions(scores: Scores): readonly (readonly number[])[] {
  const sets: number[][] = []
  scores.forEach((row, vision) => {
    const same = sets.find(([first]) => scores[first!]!.every((score, aim) => Math.abs(score - row[aim]!) <= TIE))
    if (same) same.push(vision)
    else sets.push([vision])
  })
  return sets
}

/** A vision that scores below the least that is acceptable on an aim, by `shortfall` in the scores' unit. */
export interface Breach {
  readonly vision: number
  readonly aim: number
  readonly shortfall: number
}

/** Where scores break red lines; `minimums` has one number per aim, null where there is no red line (D-VALUE-4). */
export function breaches(scores: Scores, minimums: readonly (number | null)[]): readonly Breach[] {
  requireFit(scores, minimums)
  return scores.flatMap((row, vision) =>
    row.flatMap((score, aim) => {
      const shortfall = (minimums[aim] ?? -Infinity) - score
      return shortfall > TIE ? [{ vision, aim, shortfall }] : []
    }),
  )
}

/**
 * A value function through described levels, straight between them and flat beyond: anchors by rising level
 * (D-VALUE-5). Errors: `wrong-shape` for fewer than two; `not-finite`; `out-of-range` where levels do not rise.
 */
export function piecewiseValue(anchors: readonly { level: number; value: number }[]): (level: number) => number {
  requireShape(anchors.length >= 2, 'a value function needs two anchors')
  requireFinite(
    anchors.flatMap(({ level, value }) => [level, value]),
    'anchors',
  )
  anchors.slice(1).forEach((anchor, i) => requireRange(anchor.level > anchors[i]!.level, 'levels must rise'))
  return (level) => {
    requireFinite([level], 'level')
    const above = anchors.findIndex((anchor) => anchor.level >= level)
    if (above <= 0) return anchors.at(above)!.value
    const [from, to] = [anchors[above - 1]!, anchors[above]!]
    return from.value + ((to.value - from.value) * (level - from.level)) / (to.level - from.level)
  }
}

/** Throws unless scores are finite, of 2 to 8 visions and 2 to 7 aims; returns [visions, aims]. */
export function requireScores(scores: Scores): [number, number] {
  const [visions, aims] = requireTable(scores, 'scores')
  requireShape(visions >= MIN_VISIONS && visions <= MAX_VISIONS, `scores are of ${visions} visions`)
  requireShape(aims >= MIN_AIMS && aims <= MAX_AIMS, `scores are of ${aims} aims`)
  return [visions, aims]
}

function requireFit(scores: Scores, perAim: readonly unknown[]): void {
  requireShape(
    scores.every((row) => row.length === perAim.length),
    `scores do not fit ${perAim.length} aims`,
  )
}

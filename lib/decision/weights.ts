import { requireFinite, requireRange, requireShape } from './check'
import { midRanks, type Ranking } from './ranking'
import { closure, fromPoints, type Points, type Weights } from './simplex'

// Every way here depends on the range that is weighed: the question must show each aim's worst and best level.

/** Budget: 100 points spread over the aims, w = points/100 (D-WEIGHTS-1). Errors: as `fromPoints`. */
export function budgetWeights(points: Points): Weights {
  return fromPoints(points)
}

/**
 * Swing: how much the step from worst to best matters on each aim, the most wanted step at 100; w = s/Σs
 * (von Winterfeldt & Edwards 1986; D-WEIGHTS-2). Errors: as `closure`; `out-of-range` unless the greatest swing is 100.
 */
export function swingWeights(swings: readonly number[]): Weights {
  requireFinite(swings, 'swings')
  requireRange(Math.max(...swings) === 100, `the most wanted swing is 100, not ${Math.max(...swings)}`)
  return closure(swings)
}

/**
 * Rank-order centroid: the centre of all weights that agree with an order of importance, w_k = (1/n)Σ_{i≥k} 1/i; aims
 * that tie share the mean of their places (Barron & Barrett 1996, SMARTER; D-WEIGHTS-3).
 * Errors: `wrong-shape` unless the ranking names each of 2 to 7 aims once.
 */
export function rankOrderWeights(importance: Ranking): Weights {
  const aims = midRanks(importance).length
  requireShape(aims > 0, 'a ranking names no aim')
  const weights = new Array<number>(aims).fill(0)
  let ahead = 0
  for (const place of importance) {
    const shared = place.reduce((sum, _, at) => sum + rankWeight(ahead + at + 1, aims), 0) / place.length
    for (const aim of place) weights[aim] = shared
    ahead += place.length
  }
  return closure(weights)
}

function rankWeight(rank: number, aims: number): number {
  let sum = 0
  for (let i = aims; i >= rank; i--) sum += 1 / i
  return sum / aims
}

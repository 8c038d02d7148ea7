import type { Ranking } from './ranking'
import type { Restriction } from './restriction'
import type { Weights } from './simplex'
import type { Scores } from './value'
import { rankMap, valueMap } from './value-map'

/** SMAA-2 (Lahdelma & Salminen 2001): what can be said of the visions before anyone settles weights or scores. */
export interface Acceptability {
  /** Exact where scores are certain and weights of three aims count alike; else from this many draws. */
  readonly method: { readonly kind: 'exact' } | { readonly kind: 'sampled'; readonly draws: number }
  /**
   * Per vision the share of possible weightings (and scores) that put it first, second …: rows and columns sum to 1.
   */
  readonly ranks: readonly (readonly number[])[]
  /** The standard error of each of `ranks`, √(p(1−p)/draws); all 0 where exact. */
  readonly standardErrors: readonly (readonly number[])[]
  /** Per vision the mean of the weights that put it first, null if none do. */
  readonly centralWeights: readonly (Weights | null)[]
  /** Per vision the chance that it is first, or ties for it, at its own central weights; 1 where scores are certain. */
  readonly confidence: readonly (number | null)[]
}

/** For certain scores on three aims, from the areas of the map (D-SMAA-2). Errors: as `valueMap`. */
export function exactAcceptability(scores: Scores, restriction: Restriction = []): Acceptability {
  const ranks = scores.map(() => scores.map(() => 0))
  for (const { order, share } of rankMap(scores, restriction)) addRanks(ranks, order, share)
  const centralWeights = scores.map((): Weights | null => null)
  for (const { visions, centroid } of valueMap(scores, restriction).regions) {
    for (const vision of visions) centralWeights[vision] = centroid
  }
  return {
    method: { kind: 'exact' },
    ranks,
    standardErrors: ranks.map((row) => row.map(() => 0)),
    centralWeights,
    confidence: centralWeights.map((weights) => (weights ? 1 : null)),
  }
}

/** Adds an order's share to the ranks it gives; visions that tie share the ranks of their place equally. */
export function addRanks(ranks: readonly number[][], order: Ranking, share: number): void {
  let rank = 0
  for (const place of order) {
    for (const vision of place) {
      for (let at = 0; at < place.length; at++) ranks[vision]![rank + at]! += share / place.length
    }
    rank += place.length
  }
}

import { closure, distance, requireWeights, type Weights } from './simplex'

/** One aim's share of the room's weight beside its share of the agreed words. */
export interface AimVoice {
  readonly weight: number
  readonly words: number
}

export interface Fidelity {
  /** 1 − ½Σ|w̄_k − s_k|: 1 when the text speaks of the aims as the room weighs them, 0 when of none of them. */
  readonly fidelity: number
  readonly aims: readonly AimVoice[]
}

/**
 * Whether agreed words follow the room's weights (D-FIDELITY-1). `words` counts words per aim, at least one in all.
 * Errors: as `requireWeights` and `closure`.
 */
export function fidelity(weights: Weights, words: readonly number[]): Fidelity {
  requireWeights(weights)
  const shares = closure(words)
  return {
    fidelity: 1 - distance(weights, shares),
    aims: weights.map((weight, aim) => ({ weight, words: shares[aim]! })),
  }
}

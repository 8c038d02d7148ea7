import { requireFinite, requireRange } from './check'

/** What moves a norm in one review cycle. All are shares, 0 to 1. */
export interface ReviewCycle {
  /** g = α · review · access · share of pledges verified: what it gains of the strength it lacks. */
  readonly growth: number
  /** h = γ · share of reversals: what it loses of the strength it has. */
  readonly decay: number
}

/** What a review is made of: each a share, 0 to 1, but for the scale of its effect. */
export interface Review {
  readonly scale: number
  readonly strength: number
  readonly access: number
  readonly verified: number
}

/** g, from what a review is made of (D-SOFT-LAW-1). Errors: `not-finite`, `out-of-range`. */
export function reviewGrowth({ scale, strength, access, verified }: Review): number {
  const growth = scale * strength * access * verified
  requireShare(growth)
  return growth
}

/** h, from the share of states that go back on it (D-SOFT-LAW-1). Errors: `not-finite`, `out-of-range`. */
export function reversalDecay(scale: number, reversals: number): number {
  const decay = scale * reversals
  requireShare(decay)
  return decay
}

/** The strength a norm tends to, g/(g+h); null where nothing moves it (D-SOFT-LAW-2). */
export function restingStrength({ growth, decay }: ReviewCycle): number | null {
  requireShare(growth)
  requireShare(decay)
  return growth + decay > 0 ? growth / (growth + decay) : null
}

/**
 * A norm's strength now and after each of `cycles` reviews, n′ = n + g(1−n) − h·n, 0 to 1 (D-SOFT-LAW-2).
 * Errors: `not-finite`, `out-of-range`.
 */
export function normStrength(start: number, { growth, decay }: ReviewCycle, cycles: number): readonly number[] {
  for (const share of [start, growth, decay]) requireShare(share)
  requireRange(Number.isInteger(cycles) && cycles >= 0, `${cycles} cycles`)
  const strengths = [start]
  for (let cycle = 0; cycle < cycles; cycle++) {
    const n = strengths[cycle]!
    strengths.push(n + growth * (1 - n) - decay * n)
  }
  return strengths
}

function requireShare(value: number): void {
  requireFinite([value], 'a share')
  requireRange(value >= 0 && value <= 1, `a share of ${value}`)
}

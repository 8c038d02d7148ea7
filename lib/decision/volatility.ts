import { requireFinite, requireRange } from './check'

/** A partner whose elections may reverse its commitment. */
export interface Partner {
  /** p: the chance of a reversal at each election, 0 to 1. */
  readonly reversal: number
  /** T: years between elections. */
  readonly period: number
  /** τ: years since the last one. */
  readonly since: number
}

/** A deal seen by one party, over the years 0 to `years` − 1. */
export interface Prospect {
  /** What a year is worth while the deal stands: u − σβ. */
  readonly standing: number
  /** r: what a year is worth after it has collapsed. */
  readonly collapsed: number
  /** δ: what next year counts for, against this one; above 0, at most 1. */
  readonly discount: number
  readonly years: number
}

/**
 * The chance that the deal still stands after t whole years, q(t) = Π(1 − p_j)^⌊(t+τ_j)/T_j⌋ over the other partners
 * (D-VOLATILITY-1). An election due this year counts. Errors: `not-finite`, `out-of-range`.
 */
export function survival(partners: readonly Partner[], t: number): number {
  requireRange(t >= 0, `year ${t}`)
  return partners.reduce((chance, { reversal, period, since }) => {
    requireFinite([reversal, period, since, t], 'a partner')
    requireRange(reversal >= 0 && reversal <= 1 && period > 0 && since >= 0, 'a partner’s elections are out of range')
    return chance * (1 - reversal) ** Math.floor((t + since) / period)
  }, 1)
}

/**
 * What a deal is worth a year when its partners may turn: EV = Σδᵗ[q·standing + (1−q)·collapsed]/Σδᵗ (D-VOLATILITY-2).
 * Put it in place of u − σβ in the participation constraint. Errors: `not-finite`, `out-of-range`.
 */
export function expectedValue(
  { standing, collapsed, discount, years }: Prospect,
  partners: readonly Partner[],
): number {
  requireFinite([standing, collapsed, discount], 'a prospect')
  requireRange(discount > 0 && discount <= 1, `a discount of ${discount}`)
  requireRange(Number.isInteger(years) && years > 0, `${years} years`)
  let [sum, weight] = [0, 0]
  for (let t = 0; t < years; t++) {
    const chance = survival(partners, t)
    sum += discount ** t * (chance * standing + (1 - chance) * collapsed)
    weight += discount ** t
  }
  return sum / weight
}

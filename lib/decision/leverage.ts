import { requireFinite, requireRange, requireShape, requireTable } from './check'
import { TIE } from './ranking'

/** What each vision is worth to each party: one row per vision, one column per party. */
export type PartyUtilities = readonly (readonly number[])[]

/** A place on the slider where the winning vision changes, and the parties for whom the new winner is worth less. */
export interface LeverageFlip {
  readonly lambda: number
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly losers: readonly number[]
}

/** Steps in which the slider is searched: two flips closer together than one step may be missed. */
const STEPS = 256

/**
 * What each vision is worth when voices follow leverage, W_a(λ) = Σℓ_i^λ·u_ia/Σℓ_i^λ: λ = 0 one voice each, λ = 1 in
 * proportion to leverage (D-LEVERAGE-1). Errors: `wrong-shape`, `not-finite`; `out-of-range` unless every ℓ > 0.
 */
export function leveragedValues(utilities: PartyUtilities, leverage: readonly number[], lambda: number): number[] {
  requireLeverage(utilities, leverage)
  requireFinite([lambda], 'lambda')
  const voices = leverage.map((l) => l ** lambda)
  const total = voices.reduce((sum, voice) => sum + voice, 0)
  return utilities.map((row) => row.reduce((sum, utility, party) => sum + utility * voices[party]!, 0) / total)
}

/** The worst any party fares under each vision: shown beside the slider wherever it stands. */
export function worstOff(utilities: PartyUtilities): readonly { party: number; utility: number }[] {
  requireTable(utilities, 'utilities')
  return utilities.map((row) => {
    const utility = Math.min(...row)
    return { party: row.indexOf(utility), utility }
  })
}

/**
 * Every λ* between 0 and 1 where the winner changes, by bisection: there the new winner leads by a billionth of a point
 * (D-LEVERAGE-2).
 * Errors: as `leveragedValues`.
 */
export function leverageFlips(utilities: PartyUtilities, leverage: readonly number[]): readonly LeverageFlip[] {
  const winnersAt = (lambda: number) => {
    const values = leveragedValues(utilities, leverage, lambda)
    const best = Math.max(...values)
    return values.flatMap((value, vision) => (best - value <= TIE ? [vision] : []))
  }
  const flips: LeverageFlip[] = []
  let leading: readonly number[] = winnersAt(0)
  for (let step = 1; step <= STEPS; step++) {
    const winning = winnersAt(step / STEPS)
    const still = common(leading, winning)
    if (still.length > 0) {
      leading = still
      continue
    }
    const lambda = firstChange((step - 1) / STEPS, step / STEPS, (at) => common(leading, winnersAt(at)).length === 0)
    flips.push({ lambda, from: leading, to: winning, losers: losers(utilities, leading[0]!, winning[0]!) })
    leading = winning
  }
  return flips
}

/** The least point of (low, high] where `changed` holds, given that it does at `high`. */
function firstChange(low: number, high: number, changed: (at: number) => boolean): number {
  while (high - low > 1e-9) {
    const middle = (low + high) / 2
    if (changed(middle)) high = middle
    else low = middle
  }
  return high
}

function losers(utilities: PartyUtilities, from: number, to: number): readonly number[] {
  return utilities[from]!.flatMap((before, party) => (utilities[to]![party]! < before - TIE ? [party] : []))
}

function common(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.filter((vision) => b.includes(vision))
}

function requireLeverage(utilities: PartyUtilities, leverage: readonly number[]): void {
  const [, parties] = requireTable(utilities, 'utilities')
  requireShape(leverage.length === parties, `${leverage.length} leverages for ${parties} parties`)
  requireFinite(leverage, 'leverage')
  requireRange(
    leverage.every((l) => l > 0),
    'leverage must be above zero',
  )
}

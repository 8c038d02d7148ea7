import { requireFinite, requireRange, requireShape, requireTable } from './check'
import { mean, requirePeople, type Weights } from './simplex'

/** The two ends of a scale. */
export interface Scale {
  readonly low: number
  readonly high: number
}

/**
 * Consensus on a scale, 1 + Σ p_i log₂(1 − |x_i − μ|/d) with d its width: 1 when all answers are equal, 0 when half
 * stand at either end (Tastle & Wierman 2007; D-CONSENSUS-1). `counts` says how many gave each value; one each when
 * left out. Errors: `wrong-shape`, `not-finite`; `out-of-range` for values off the scale or counts below zero.
 */
export function tastleWierman(values: readonly number[], { low, high }: Scale, counts?: readonly number[]): number {
  requireShape(values.length > 0, 'no answers')
  requireShape(!counts || counts.length === values.length, `${counts?.length} counts for ${values.length} values`)
  requireFinite([low, high, ...values, ...(counts ?? [])], 'answers')
  requireRange(low < high && values.every((value) => value >= low && value <= high), `answers off ${low} to ${high}`)
  const count = (i: number) => counts?.[i] ?? 1
  const total = values.reduce((sum, _, i) => sum + count(i), 0)
  requireRange(total > 0 && (counts ?? []).every((n) => n >= 0), 'counts are negative or all zero')
  const middle = values.reduce((sum, value, i) => sum + value * count(i), 0) / total
  const sum = values.reduce((logs, value, i) => {
    return count(i) > 0 ? logs + count(i) * Math.log2(1 - Math.abs(value - middle) / (high - low)) : logs
  }, 0)
  return Math.max(1 + sum / total, 0)
}

/**
 * How alike people's weights are, from Shannon's beta entropy: H_β = H(mean) − mean H, D = e^{H_β},
 * S = (1/D − 1/n)/(1 − 1/n); 1 when all are equal, 0 when each aim has its own believers (D-CONSENSUS-2). The equations
 * of Goepel (2013) and of his later note are recalled, not read. For weights from AHP pass its greatest judgement
 * (9): nobody can then be wholly of one aim, and 1/n becomes e^{H_α,min}/n.
 * With fewer people than aims 0 cannot be reached. Errors: as `requirePeople`.
 */
export function shannonConsensus(people: readonly Weights[], greatestJudgement = Infinity): number {
  requirePeople(people)
  requireRange(greatestJudgement > 1, `a greatest judgement of ${greatestJudgement}`)
  const aims = people[0]!.length
  const beta = entropy(mean(people)) - people.reduce((sum, weights) => sum + entropy(weights), 0) / people.length
  const least = Math.exp(entropy(steepest(aims, greatestJudgement))) / aims
  return Math.min(Math.max((Math.exp(-beta) - least) / (1 - least), 0), 1)
}

/**
 * Kendall's W: how far rankings agree, 0 to 1, 12S/(m²(n³−n) − mΣ(t³−t)) with S = Σ(R_i − R̄)² (D-CONSENSUS-3).
 * One row of ranks per person, tied options at their mean rank (`midRanks`); null where every ranking ties all.
 * Errors: `wrong-shape`, `not-finite`; `out-of-range` for rows that are not such ranks.
 */
export function kendallW(ranks: readonly (readonly number[])[]): number | null {
  const [people, options] = requireTable(ranks, 'ranks')
  requireShape(options >= 2, 'a ranking of one option')
  const ties = ranks.reduce((sum, row) => sum + tieCorrection(row), 0)
  const middle = (people * (options + 1)) / 2
  let squares = 0
  for (let option = 0; option < options; option++) {
    squares += (ranks.reduce((sum, row) => sum + row[option]!, 0) - middle) ** 2
  }
  const denominator = people ** 2 * (options ** 3 - options) - people * ties
  return denominator > 0 ? (12 * squares) / denominator : null
}

/** −Σ p ln p. */
function entropy(weights: Weights): number {
  return weights.reduce((sum, p) => (p > 0 ? sum - p * Math.log(p) : sum), 0)
}

/** The most one-sided weights that judgements can give: (M, 1, …, 1)/(n + M − 1), one corner where unbounded. */
function steepest(aims: number, greatest: number): Weights {
  const others = Number.isFinite(greatest) ? 1 / (aims + greatest - 1) : 0
  return Array.from({ length: aims }, (_, aim) => (aim === 0 ? 1 - others * (aims - 1) : others))
}

/** Σ(t³ − t) over the ties of one ranking. */
function tieCorrection(row: readonly number[]): number {
  const sizes = new Map<number, number>()
  for (const rank of row) sizes.set(rank, (sizes.get(rank) ?? 0) + 1)
  let ahead = 0
  let sum = 0
  for (const [rank, size] of [...sizes].sort(([a], [b]) => a - b)) {
    requireRange(rank === ahead + (size + 1) / 2, `not ranks from 1 with ties at their mean: ${row.join(', ')}`)
    ahead += size
    sum += size ** 3 - size
  }
  return sum
}

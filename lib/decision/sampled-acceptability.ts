import { addRanks, exactAcceptability, type Acceptability } from './acceptability'
import { requireRange } from './check'
import { DecisionError } from './error'
import { drawWeights, type Random } from './random'
import { rankByValue } from './ranking'
import { allows, requireRestriction, type Restriction } from './restriction'
import { bestScores, drawScores, isCertain, type ScoreRanges } from './score-ranges'
import { requirePeople, type Weights } from './simplex'
import { finish, type Steps } from './steps'
import { utilities, winners, type Scores } from './value'

export interface SamplingOptions {
  readonly random: Random
  /** 10,000 unless told: a standard error of at most .005. */
  readonly draws?: number
  /** Only weights that it allows count. */
  readonly restriction?: Restriction
  /** Draw weights among these people's instead of from all possible ones. */
  readonly among?: readonly Weights[]
}

const DRAWS = 10_000
/** Draws in one step: some tenths of a millisecond. */
const STEP = 50

/** Fewer than one draw in this many allowed: the restriction is too narrow to sample. */
const REJECTIONS = 1_000

/**
 * Rank acceptabilities, central weights and confidence: exact where that is possible, else sampled (D-SMAA-1).
 * Errors: as `requireScores`; `out-of-range` for ranges out of order, fewer than one draw, or weights too restricted.
 */
export const acceptability = (ranges: ScoreRanges, options: SamplingOptions): Acceptability =>
  finish(acceptabilitySteps(ranges, options))

/** The same in steps. */
export function* acceptabilitySteps(ranges: ScoreRanges, options: SamplingOptions): Steps<Acceptability> {
  const best = bestScores(ranges)
  return isCertain(ranges) && best[0]!.length === 3 && !options.among
    ? exactAcceptability(best, options.restriction)
    : yield* samplingSteps(ranges, options)
}

/**
 * The same for any number of aims and uncertain scores: weights drawn evenly over the simplex, Dirichlet(1, …, 1), and
 * scores from their ranges (D-SMAA-3). The same seed gives the same answer. Errors: as `acceptability`.
 */
export const sampledAcceptability = (ranges: ScoreRanges, options: SamplingOptions): Acceptability =>
  finish(samplingSteps(ranges, options))

/** The same in steps of `STEP` draws. */
export function* samplingSteps(ranges: ScoreRanges, options: SamplingOptions): Steps<Acceptability> {
  const best = bestScores(ranges)
  const { random, draws = DRAWS } = options
  requireRange(Number.isInteger(draws) && draws > 0, `${draws} draws`)
  const nextScores = isCertain(ranges) ? () => best : () => drawScores(random, ranges)
  const nextWeights = weightsSource(best[0]!.length, options)

  const ranks = best.map(() => best.map(() => 0))
  const weightSums = best.map((row) => row.map(() => 0))
  for (let draw = 0; draw < draws; draw++) {
    if (draw % STEP === STEP - 1) yield
    const weights = nextWeights()
    const order = rankByValue(utilities(nextScores(), weights))
    const [first] = order as [number[]]
    addRanks(ranks, order, 1 / draws)
    for (const vision of first) {
      weights.forEach((weight, aim) => (weightSums[vision]![aim]! += weight / (first.length * draws)))
    }
  }
  const centralWeights = weightSums.map((sums, vision) => {
    const wins = ranks[vision]![0]!
    return wins > 0 ? sums.map((sum) => sum / wins) : null
  })
  return {
    method: { kind: 'sampled', draws },
    ranks,
    standardErrors: ranks.map((row) => row.map((p) => Math.sqrt(Math.max(p * (1 - p), 0) / draws))),
    centralWeights,
    // Where a vision wins is convex, so with certain scores it wins at the mean of there: one look is enough.
    confidence: yield* confidence(centralWeights, nextScores, isCertain(ranges) ? 1 : draws),
  }
}

/** Per vision the share of looks at the scores in which it wins, or ties, at its own central weights. */
function* confidence(
  central: Acceptability['centralWeights'],
  nextScores: () => Scores,
  looks: number,
): Steps<Acceptability['confidence']> {
  const firsts = central.map(() => 0)
  for (let look = 0; look < looks; look++) {
    if (look % STEP === STEP - 1) yield
    const scores = nextScores()
    central.forEach((weights, vision) => {
      if (weights && winners(scores, weights).includes(vision)) firsts[vision]! += 1
    })
  }
  return central.map((weights, vision) => (weights ? firsts[vision]! / looks : null))
}

/** Draws allowed weights, of everyone's or of all there are. */
function weightsSource(aims: number, { random, restriction = [], among }: SamplingOptions): () => Weights {
  requireRestriction(restriction, aims)
  if (among) requirePeople(among)
  return () => {
    for (let attempt = 0; attempt < REJECTIONS; attempt++) {
      const weights = among ? among[Math.floor(random() * among.length)]! : drawWeights(random, aims)
      if (allows(restriction, weights)) return weights
    }
    throw new DecisionError('out-of-range', 'the restriction leaves too few weights to sample')
  }
}

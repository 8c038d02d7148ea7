import { requireFinite, requireRange } from './check'
import { drawTriangular, type Random } from './random'
import { requireScores, type Scores } from './value'

/** What a score may be: surely within low and high, most likely best. A certain score has all three equal. */
export interface ScoreRange {
  readonly low: number
  readonly best: number
  readonly high: number
}

/** One row per vision, one range per aim. */
export type ScoreRanges = readonly (readonly ScoreRange[])[]

/** Whether no score is uncertain. */
export function isCertain(ranges: ScoreRanges): boolean {
  return ranges.every((row) => row.every(({ low, high }) => low === high))
}

/** Scores drawn from the ranges, each by a triangular distribution on its own (D-SMAA-3). */
export function drawScores(random: Random, ranges: ScoreRanges): Scores {
  return ranges.map((row) => row.map(({ low, best, high }) => drawTriangular(random, low, best, high)))
}

/**
 * The most likely scores, once the ranges are found to be in order.
 * Errors: as `requireScores`; `out-of-range` unless low ≤ best ≤ high.
 */
export function bestScores(ranges: ScoreRanges): Scores {
  for (const { low, best, high } of ranges.flat()) {
    requireFinite([low, best, high], 'a score range')
    requireRange(low <= best && best <= high, `a score range is out of order: ${low}, ${best}, ${high}`)
  }
  const scores = ranges.map((row) => row.map(({ best }) => best))
  requireScores(scores)
  return scores
}

import { acceptability, median, quantile, seeded, type Acceptability, type ScoreRange } from '@/lib/decision'
import type { Placed } from './places'
import type { Scored } from './summary'

const DRAWS = 2_000
/** The same for every reader, so that all screens show the same numbers. */
const SEED = 20_111

/**
 * What the room considers possible: on each score the middle half of what people think least and most, and as weights
 * those that people hold, or all of them while nobody has weights. Some tens of milliseconds: for idle time. The standard error of a share is at most .011.
 */
export function uncertainty(scored: readonly Scored[], people: readonly Placed[]): Acceptability | null {
  if (scored.length === 0) return null
  const ranges = roomRanges(scored)
  const among = people.length > 0 ? { among: people.map(({ weights }) => weights) } : {}
  return acceptability(ranges, { random: seeded(SEED), draws: DRAWS, ...among })
}

/** Per score the lower quartile of the least, the median of the likeliest, the upper quartile of the most. */
export function roomRanges(scored: readonly Scored[]): readonly (readonly ScoreRange[])[] {
  return scored[0]!.ranges.map((row, vision) =>
    row.map((_, aim) => {
      const given = scored.map(({ ranges }) => ranges[vision]![aim]!)
      const best = median(given.map((range) => range.best))
      const low = quantile(
        given.map((range) => range.low),
        0.25,
      )
      const high = quantile(
        given.map((range) => range.high),
        0.75,
      )
      return { low: Math.min(low, best), best, high: Math.max(high, best) }
    }),
  )
}

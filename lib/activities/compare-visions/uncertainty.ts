import {
  acceptabilitySteps,
  finish,
  quantile,
  roomScores,
  seeded,
  type Acceptability,
  type ScoreRange,
  type Steps,
} from '@/lib/decision'
import type { Placed } from './places'
import type { CompareSettings } from './settings'
import { voicesOf, type Scored } from './summary'

const DRAWS = 2_000
/** The same for every reader, so that all screens show the same numbers. */
const SEED = 20_111

type Counting = Pick<CompareSettings, 'centre' | 'voices'>

/**
 * What the room considers possible: on each score the middle half of what people think least and most, around the room's
 * score as it is counted here, and as weights those that people hold, or all of them while nobody has weights. In steps;
 * null while nobody has scored. The standard error of a share is at most .011.
 */
export function* uncertaintySteps(
  counting: Counting,
  scored: readonly Scored[],
  people: readonly Placed[],
): Steps<Acceptability | null> {
  if (scored.length === 0) return null
  const ranges = roomRanges(counting, scored)
  const among = people.length > 0 ? { among: people.map(({ weights }) => weights) } : {}
  return yield* acceptabilitySteps(ranges, { random: seeded(SEED), draws: DRAWS, ...among })
}

export const uncertainty = (counting: Counting, scored: readonly Scored[], people: readonly Placed[]) =>
  finish(uncertaintySteps(counting, scored, people))

/** Per score the lower quartile of the least, the room's score of the likeliest, the upper quartile of the most. */
export function roomRanges(counting: Counting, scored: readonly Scored[]): readonly (readonly ScoreRange[])[] {
  const best = roomScores(
    scored.map(({ scores }) => scores),
    counting.centre,
    voicesOf(counting, scored),
  )
  return best.map((row, vision) =>
    row.map((likeliest, aim) => {
      const quarter = (of: 'low' | 'high', p: number) =>
        quantile(
          scored.map(({ ranges }) => ranges[vision]![aim]![of]),
          p,
        )
      return {
        low: Math.min(quarter('low', 0.25), likeliest),
        best: likeliest,
        high: Math.max(quarter('high', 0.75), likeliest),
      }
    }),
  )
}

import { z } from 'zod'
import { judgements, priorities, swingWeights, toPoints, type Points, type Priorities } from '@/lib/decision'
import { slugSchema } from '@/lib/packs/cited'

/** The furthest a judgement goes to either side of "equally": nine times as much. */
export const FURTHEST = 8

/**
 * How somebody came to their points, where not by giving them outright. `swings`: how much the step from worst to best
 * is worth on each aim, the most wanted at 100. `pairs`, in the order first–second, first–third … of the aims: 0 equally,
 * 1 to 8 the former aim two to nine times as much, below zero the latter.
 */
export const waySchema = z.discriminatedUnion('way', [
  z.strictObject({
    way: z.literal('swing'),
    swings: z.record(slugSchema, z.int().min(0).max(100)).refine((all) => Object.keys(all).length <= 7),
  }),
  z.strictObject({ way: z.literal('pairs'), pairs: z.array(z.int().min(-FURTHEST).max(FURTHEST)).max(21) }),
])
export type Way = z.infer<typeof waySchema>

/** The points that swings stand for, or null where none is the most wanted one at 100. */
export function swingPoints(swings: readonly number[]): Points | null {
  return Math.max(...swings) === 100 ? toPoints(swingWeights(swings)) : null
}

/** The points that judgements of all pairs stand for, and how well the judgements agree with one another. */
export function pairPoints(aims: number, pairs: readonly number[]): { points: Points; found: Priorities } {
  const found = priorities(judgements(aims, pairs.map(timesAsMuch)))
  return { points: toPoints(found.weights), found }
}

/** A place on the nine-point scale as a ratio: 2 is 3 times as much, −2 a third. */
export const timesAsMuch = (step: number): number => (step >= 0 ? step + 1 : 1 / (1 - step))

/** The pairs of so many aims, in the order of `pairs`. */
export const pairsOf = (aims: number): readonly (readonly [number, number])[] =>
  Array.from({ length: aims }, (_, a) => Array.from({ length: aims - a - 1 }, (_, b) => [a, a + b + 1] as const)).flat()

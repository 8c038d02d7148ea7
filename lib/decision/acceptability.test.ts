import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactAcceptability } from './acceptability'
import { seeded } from './random'
import { atLeast, outweighs } from './restriction'
import { acceptability, sampledAcceptability } from './sampled-acceptability'
import type { ScoreRanges } from './score-ranges'
import { scores } from './testing/arbitraries'
import { expectRefusal } from './testing/refusal'
import { F, P, SCORES } from './testing/worked-example'
import type { Scores } from './value'

const close = (values: readonly number[], digits = 12) => values.map((value) => expect.closeTo(value, digits))
const certain = (table: Scores): ScoreRanges => table.map((row) => row.map((s) => ({ low: s, best: s, high: s })))
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('rank acceptability', () => {
  it('D-SMAA-2: the worked example, exactly', () => {
    const exact = exactAcceptability(SCORES)
    expect(exact.ranks).toEqual([
      close([1 / 4, 7 / 44, 13 / 22]),
      close([4 / 15, 107 / 330, 9 / 22]),
      close([29 / 60, 31 / 60, 0]),
    ])
    expect(exact.centralWeights[F]).toEqual(close([2 / 3, 1 / 6, 1 / 6]))
    expect(exact.confidence).toEqual([1, 1, 1])
    expect(exact.method).toEqual({ kind: 'exact' })
  })

  it('D-SMAA-2: rows and columns sum to one, also with identical visions and restrictions', () => {
    const restriction = fc.constantFrom([], [outweighs(3, 0, 1)], [atLeast(3, 2, 0.25), outweighs(3, 1, 0)])
    fc.assert(
      fc.property(scores({ min: 2, max: 6 }, 3), restriction, (table, restricted) => {
        const { ranks } = exactAcceptability(table, restricted)
        ranks.forEach((row) => expect(sum(row)).toBeCloseTo(1, 9))
        ranks.forEach((_, rank) => expect(sum(ranks.map((row) => row[rank]!))).toBeCloseTo(1, 9))
      }),
    )
  })

  it('D-SMAA-3: 10⁵ draws agree with the exact shares within four standard errors', () => {
    const exact = exactAcceptability(SCORES)
    const sampled = sampledAcceptability(certain(SCORES), { random: seeded(1), draws: 100_000 })
    sampled.ranks.forEach((row, vision) =>
      row.forEach((p, rank) => {
        const error = sampled.standardErrors[vision]![rank]!
        expect(error).toBeLessThan(0.0016)
        expect(Math.abs(p - exact.ranks[vision]![rank]!)).toBeLessThanOrEqual(4 * error)
      }),
    )
    sampled.centralWeights.forEach((weights, vision) =>
      expect(weights).toEqual(close(exact.centralWeights[vision]!, 2)),
    )
    expect(sampled.confidence).toEqual([1, 1, 1])
  })

  it('D-SMAA-3: a seed repeats its answer', () => {
    const ranges = certain(SCORES)
    const draw = () => sampledAcceptability(ranges, { random: seeded(9), draws: 500 })
    expect(draw()).toEqual(draw())
  })

  it('D-SMAA-3: uncertain scores lower the confidence, and four aims are sampled', () => {
    const vague = SCORES.map((row) => row.map((s) => ({ low: Math.max(s - 3, 0), best: s, high: Math.min(s + 3, 10) })))
    const found = acceptability(vague, { random: seeded(2), draws: 4000 })
    expect(found.method).toEqual({ kind: 'sampled', draws: 4000 })
    expect(found.confidence[P]).toBeLessThan(0.95)
    expect(found.confidence[P]).toBeGreaterThan(0.4)
    const four = certain([[9, 1, 1, 1], [1, 5, 5, 5]]) // prettier-ignore
    // The first wins where 8·w₁ > 4·(1 − w₁), so w₁ > 1/3: (2/3)³ of the simplex lies below.
    expect(acceptability(four, { random: seeded(3) }).ranks[0]![0]).toBeCloseTo((2 / 3) ** 3, 1)
  })

  it('D-SMAA-1: is exact wherever it can be, and draws among people when asked', () => {
    const random = seeded(4)
    expect(acceptability(certain(SCORES), { random })).toEqual(exactAcceptability(SCORES))
    const among = [[0.45, 0.3, 0.25]]
    expect(acceptability(certain(SCORES), { random, among, draws: 50 }).ranks[P]![0]).toBeCloseTo(1, 12)
  })

  it('D-SMAA-3: a vision that never comes first has no central weights', () => {
    const dominated = certain([[5, 5, 5], [4, 4, 4]]) // prettier-ignore
    const { centralWeights, confidence } = sampledAcceptability(dominated, { random: seeded(5), draws: 100 })
    expect(centralWeights[1]).toBeNull()
    expect(confidence).toEqual([1, null])
  })

  it('refuses ranges out of order, no draws, and restrictions too narrow to sample', () => {
    const random = seeded(6)
    const ranges = certain(SCORES)
    expectRefusal('out-of-range', () => acceptability([[{ low: 5, best: 4, high: 6 }]], { random }))
    expectRefusal('not-finite', () => acceptability([[{ low: NaN, best: 4, high: 6 }]], { random }))
    expectRefusal('out-of-range', () => sampledAcceptability(ranges, { random, draws: 0 }))
    const nowhere = [atLeast(3, 0, 0.6), atLeast(3, 1, 0.6)]
    expectRefusal('out-of-range', () => sampledAcceptability(ranges, { random, restriction: nowhere }))
    expectRefusal('wrong-shape', () => sampledAcceptability(ranges, { random, restriction: [[1, -1]] }))
    expectRefusal('wrong-shape', () => sampledAcceptability(ranges, { random, among: [[0.5, 0.5]] }))
  })
})

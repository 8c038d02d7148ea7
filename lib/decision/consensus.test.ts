import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kendallW, shannonConsensus, tastleWierman } from './consensus'
import { midRanks, rankByValue } from './ranking'
import { people } from './testing/arbitraries'
import { expectRefusal } from './testing/refusal'

const SCALE = { low: 0, high: 10 }

describe('consensus on a scale', () => {
  it('D-CONSENSUS-1: the value that R’s agrmt gives', () => {
    const found = tastleWierman([1, 2, 3, 4, 5, 6, 7], { low: 1, high: 7 }, [30, 40, 210, 130, 530, 50, 10])
    expect(found).toBeCloseTo(0.7256876, 7)
  })

  it('D-CONSENSUS-1: all alike is one, half at either end is none', () => {
    expect(tastleWierman([4, 4, 4], SCALE)).toBe(1)
    expect(tastleWierman([0, 10], SCALE)).toBe(0)
    expect(tastleWierman([0, 5, 10], SCALE, [7, 0, 7])).toBe(0)
  })

  it('D-CONSENSUS-1: stays within 0 and 1, and counts stand for repeated answers', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(answers, (values) => {
        const found = tastleWierman(values, SCALE)
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1)
        const bins = Array.from({ length: 11 }, (_, bin) => bin)
        const counts = bins.map((bin) => values.filter((value) => value === bin).length)
        expect(tastleWierman(bins, SCALE, counts)).toBeCloseTo(found, 9)
      }),
    )
  })

  it('D-CONSENSUS-1: refuses answers off the scale, and no answers', () => {
    expectRefusal('out-of-range', () => tastleWierman([11], SCALE))
    expectRefusal('out-of-range', () => tastleWierman([1], SCALE, [0]))
    expectRefusal('wrong-shape', () => tastleWierman([], SCALE))
    expectRefusal('not-finite', () => tastleWierman([NaN], SCALE))
  })
})

describe('consensus on weights', () => {
  const corners = [[1, 0, 0], [0, 1, 0], [0, 0, 1]] // prettier-ignore

  it('D-CONSENSUS-2: the worked example, three corners, and everyone alike', () => {
    expect(
      shannonConsensus([
        [0.6, 0.3, 0.1],
        [0.2, 0.5, 0.3],
        [0.3, 0.3, 0.4],
      ]),
    ).toBeCloseTo(0.8809, 4)
    expect(shannonConsensus(corners)).toBeCloseTo(0, 12)
    expect(shannonConsensus([[0.2, 0.3, 0.5], [0.2, 0.3, 0.5]])).toBeCloseTo(1, 12) // prettier-ignore
    // Two people cannot fill three aims: (1/2 − 1/3)/(1 − 1/3).
    expect(shannonConsensus(corners.slice(0, 2))).toBeCloseTo(1 / 4, 12)
  })

  it('D-CONSENSUS-2: for AHP the steepest judgements, not the corners, are no consensus', () => {
    const steepest = corners.map((row) => row.map((part) => (part === 1 ? 9 / 11 : 1 / 11)))
    expect(shannonConsensus(steepest, 9)).toBeCloseTo(0, 12)
    expect(shannonConsensus(steepest)).toBeGreaterThan(0.1)
  })

  it('D-CONSENSUS-2: stays within 0 and 1 and does not mind the order of people or aims', () => {
    fc.assert(
      fc.property(people(4), (room) => {
        const found = shannonConsensus(room)
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1)
        expect(shannonConsensus(room.toReversed())).toBeCloseTo(found, 9)
        expect(shannonConsensus(room.map((weights) => weights.toReversed()))).toBeCloseTo(found, 9)
      }),
    )
  })
})

describe('agreement of rankings', () => {
  it('D-CONSENSUS-3: the worked examples, with and without ties', () => {
    expect(kendallW([[1, 2, 3], [1, 3, 2], [2, 1, 3]])).toBeCloseTo(4 / 9, 12) // prettier-ignore
    expect(kendallW([[1.5, 1.5, 3], [1, 2, 3], [1, 3, 2]])).toBeCloseTo(0.6364, 4) // prettier-ignore
    expect(kendallW([[2, 2, 2], [2, 2, 2]])).toBeNull() // prettier-ignore
  })

  it('D-CONSENSUS-3: one when all rank alike, between 0 and 1 always', () => {
    const ranking = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(ranking, { minLength: 1, maxLength: 8 }), (values) => {
        const ranks = values.map((row) => midRanks(rankByValue(row)))
        const found = kendallW(ranks)
        if (found === null) return
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1 + 1e-12)
        const alike = kendallW([ranks[0]!, ranks[0]!])
        if (alike !== null) expect(alike).toBeCloseTo(1, 12)
      }),
    )
  })

  it('D-CONSENSUS-3: refuses what are not ranks', () => {
    expectRefusal('out-of-range', () => kendallW([[1, 1, 3]]))
    expectRefusal('wrong-shape', () => kendallW([[1]]))
    expectRefusal('wrong-shape', () => kendallW([]))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { midRanks, rankByValue } from './ranking'
import { expectRefusal } from './testing/refusal'

describe('ranking', () => {
  it('D-RANKING-1: falls by value, ties share a place', () => {
    expect(rankByValue([3, 9, 3])).toEqual([[1], [0, 2]])
    expect(rankByValue([0.1 + 0.2, 0.3])).toEqual([[0, 1]])
  })

  it('D-RANKING-2: tied options have the mean of their ranks, and ranks always have the same sum', () => {
    expect(midRanks([[2], [0, 1]])).toEqual([2.5, 2.5, 1])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 }), (values) => {
        const ranks = midRanks(rankByValue(values))
        const n = values.length
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo((n * (n + 1)) / 2, 9)
      }),
    )
  })

  it('D-RANKING-2: refuses what is not a ranking of all options', () => {
    expectRefusal('wrong-shape', () => midRanks([[0], [0]]))
    expectRefusal('wrong-shape', () => midRanks([[0], []]))
    expectRefusal('wrong-shape', () => midRanks([[0], [2]]))
    expectRefusal('wrong-shape', () => midRanks([[0], [1]], 3))
  })
})

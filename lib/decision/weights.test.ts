import { describe, expect, it } from 'vitest'
import { expectRefusal } from './testing/refusal'
import { budgetWeights, rankOrderWeights, swingWeights } from './weights'

describe('ways of giving weights', () => {
  it('D-WEIGHTS-1: budget is points over 100', () => {
    expect(budgetWeights([50, 30, 20])).toEqual([0.5, 0.3, 0.2])
    expectRefusal('out-of-range', () => budgetWeights([50, 30, 30]))
  })

  it('D-WEIGHTS-2: swing is each swing over their sum, the greatest at 100', () => {
    expect(swingWeights([100, 60, 40])).toEqual([0.5, 0.3, 0.2])
    expectRefusal('out-of-range', () => swingWeights([80, 60, 40]))
    expectRefusal('not-finite', () => swingWeights([100, NaN]))
  })

  it('D-WEIGHTS-3: rank order of three is 11/18, 5/18, 2/18, in the order of importance', () => {
    const close = (expected: number[]) => expected.map((part) => expect.closeTo(part, 12))
    expect(rankOrderWeights([[0], [1], [2]])).toEqual(close([11 / 18, 5 / 18, 2 / 18]))
    expect(rankOrderWeights([[2], [0], [1]])).toEqual(close([5 / 18, 2 / 18, 11 / 18]))
    expect(rankOrderWeights([[0, 1], [2]])).toEqual(close([8 / 18, 8 / 18, 2 / 18]))
    expect(rankOrderWeights([[0, 1, 2, 3]])).toEqual(close([1 / 4, 1 / 4, 1 / 4, 1 / 4]))
    expectRefusal('wrong-shape', () => rankOrderWeights([]))
  })
})

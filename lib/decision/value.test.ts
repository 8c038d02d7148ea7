import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scores, weights } from './testing/arbitraries'
import { expectRefusal } from './testing/refusal'
import { F, N, P, SCORES, STANDPOINT } from './testing/worked-example'
import { breaches, contributions, identicalVisions, piecewiseValue, requireScores, utilities, winners } from './value'

describe('additive value', () => {
  it('D-VALUE-1: contributions sum to the values', () => {
    expect(utilities(SCORES, STANDPOINT)).toEqual([5.95, 5.25, 6.25].map((value) => expect.closeTo(value, 12)))
    fc.assert(
      fc.property(scores({ min: 2, max: 8 }, 4), weights(4), (table, w) => {
        const sums = contributions(table, w).map((row) => row.reduce((sum, part) => sum + part, 0))
        expect(sums).toEqual(utilities(table, w).map((value) => expect.closeTo(value, 9)))
      }),
    )
    expectRefusal('wrong-shape', () => utilities(SCORES, [0.5, 0.5]))
  })

  it('D-VALUE-2: all winners, when they tie', () => {
    expect(winners(SCORES, STANDPOINT)).toEqual([P])
    expect(winners(SCORES, [0.5, 0.3, 0.2])).toEqual([F, P])
  })

  it('D-VALUE-3: identical visions stand together', () => {
    expect(identicalVisions([[1, 2], [3, 4], [1, 2]])).toEqual([[0, 2], [1]]) // prettier-ignore
  })

  it('D-VALUE-4: names the visions that break a red line, and by how much', () => {
    expect(breaches(SCORES, [5, null, 5])).toEqual([
      { vision: F, aim: 2, shortfall: 1 },
      { vision: N, aim: 0, shortfall: 2 },
    ])
    expectRefusal('wrong-shape', () => breaches(SCORES, [5]))
  })

  it('D-VALUE-5: a value function goes straight between its anchors and is flat beyond', () => {
    const value = piecewiseValue([
      { level: 0, value: 0 },
      { level: 10, value: 8 },
      { level: 50, value: 10 },
    ])
    expect([-5, 0, 5, 10, 30, 50, 90].map(value)).toEqual([0, 0, 4, 8, 9, 10, 10])
    expectRefusal('out-of-range', () =>
      piecewiseValue([
        { level: 1, value: 0 },
        { level: 1, value: 1 },
      ]),
    )
    expectRefusal('wrong-shape', () => piecewiseValue([{ level: 1, value: 0 }]))
    expectRefusal('not-finite', () => value(NaN))
  })

  it('refuses scores that are ragged, empty, not finite or of too many visions', () => {
    expectRefusal('wrong-shape', () => requireScores([]))
    expectRefusal('wrong-shape', () => requireScores([[1, 2], [1]]))
    expectRefusal('wrong-shape', () => requireScores([[1, 2]]))
    expectRefusal('wrong-shape', () => requireScores(Array.from({ length: 9 }, () => [1, 2, 3])))
    expectRefusal('not-finite', () => requireScores([[1, 2], [1, Infinity]])) // prettier-ignore
  })
})

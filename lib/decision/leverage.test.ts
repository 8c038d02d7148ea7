import { describe, expect, it } from 'vitest'
import { leveragedValues, leverageFlips, worstOff } from './leverage'
import { expectRefusal } from './testing/refusal'

const LEVERAGE = [5, 1, 1, 1]
const [F, N] = [0, 1] as const
const UTILITIES = [
  [20, 80, 80, 80],
  [70, 30, 40, 35],
]

describe('leverage', () => {
  it('D-LEVERAGE-1: one voice each gives 65 against 43.75, full leverage 42.5 against 56.88', () => {
    expect(leveragedValues(UTILITIES, LEVERAGE, 0)).toEqual([65, 43.75])
    expect(leveragedValues(UTILITIES, LEVERAGE, 1)).toEqual([42.5, 56.875])
  })

  it('D-LEVERAGE-2: the winner changes where 5^λ·50 = 135, and the three small parties lose', () => {
    const flips = leverageFlips(UTILITIES, LEVERAGE)
    expect(flips).toEqual([
      { lambda: expect.closeTo(Math.log(2.7) / Math.log(5), 8), from: [F], to: [N], losers: [1, 2, 3] },
    ])
  })

  it('D-LEVERAGE-2: a winner may lose the lead and take it back', () => {
    // With x = 2^λ the lead is (x − 1.25)(x − 1.75): below zero between the two.
    const utilities = [[2.1875, 0, 1], [0, 3, 0]] // prettier-ignore
    const flips = leverageFlips(utilities, [1, 2, 4])
    expect(flips.map(({ from, to }) => [from[0], to[0]])).toEqual([[0, 1], [1, 0]]) // prettier-ignore
    expect(flips.map(({ lambda }) => lambda)).toEqual([1.25, 1.75].map((x) => expect.closeTo(Math.log2(x), 6)))
  })

  it('D-LEVERAGE-2: equal leverage changes nothing, and drawing level is not winning', () => {
    expect(leverageFlips(UTILITIES, [3, 3, 3, 3])).toEqual([])
    expect(leverageFlips([[1, 1], [1, 1]], [1, 2])).toEqual([]) // prettier-ignore
    expect(leverageFlips([[2, 0], [0, 2]], [4, 1])).toEqual([]) // prettier-ignore
  })

  it('names who fares worst under each vision', () => {
    expect(worstOff(UTILITIES)).toEqual([{ party: 0, utility: 20 }, { party: 1, utility: 30 }]) // prettier-ignore
  })

  it('refuses leverage that is zero, missing or not finite', () => {
    expectRefusal('out-of-range', () => leveragedValues(UTILITIES, [5, 1, 1, 0], 1))
    expectRefusal('wrong-shape', () => leveragedValues(UTILITIES, [5, 1], 1))
    expectRefusal('not-finite', () => leveragedValues(UTILITIES, LEVERAGE, NaN))
  })
})

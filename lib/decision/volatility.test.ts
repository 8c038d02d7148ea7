import { describe, expect, it } from 'vitest'
import { expectRefusal } from './testing/refusal'
import { expectedValue, survival } from './volatility'

describe('electoral volatility', () => {
  const partner = { reversal: 0.3, period: 4, since: 2 }
  const prospect = { standing: 70 - 10, collapsed: 40, discount: 0.95, years: 12 }

  it('D-VOLATILITY-1: survival falls at each election', () => {
    expect([0, 1, 2, 5, 6].map((t) => survival([partner], t))).toEqual([1, 1, 0.7, 0.7, 0.7 ** 2])
    expect(survival([partner, partner], 2)).toBeCloseTo(0.49, 12)
  })

  it('D-VOLATILITY-2: the worked example is worth 53.12 a year, and 60 without reversals', () => {
    expect(expectedValue(prospect, [partner])).toBeCloseTo(53.12, 2)
    expect(expectedValue(prospect, [{ ...partner, reversal: 0 }])).toBeCloseTo(60, 12)
    expect(expectedValue(prospect, [])).toBeCloseTo(60, 12)
    expectRefusal('out-of-range', () => expectedValue({ ...prospect, years: 0 }, [partner]))
    expectRefusal('out-of-range', () => expectedValue(prospect, [{ ...partner, reversal: 1.1 }]))
  })
})

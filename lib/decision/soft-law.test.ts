import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normStrength, restingStrength, reversalDecay, reviewGrowth } from './soft-law'
import { expectRefusal } from './testing/refusal'

describe('soft-law wager', () => {
  const cycle = { growth: 0.06, decay: 0.06 }

  it('D-SOFT-LAW-2: the worked example tends to one half', () => {
    const strengths = normStrength(0.1, cycle, 4)
    expect(strengths.map((n) => Number(n.toFixed(4)))).toEqual([0.1, 0.148, 0.1902, 0.2274, 0.2601])
    expect(restingStrength(cycle)).toBe(0.5)
    expect(restingStrength({ growth: 0, decay: 0 })).toBeNull()
  })

  it('D-SOFT-LAW-2: follows n* + (n₀ − n*)(1 − g − h)ᵗ', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(share, share, share, fc.nat(20), (start, growth, decay, t) => {
        const rest = restingStrength({ growth, decay })!
        const closed = rest + (start - rest) * (1 - growth - decay) ** t
        expect(normStrength(start, { growth, decay }, t)[t]).toBeCloseTo(closed, 9)
      }),
    )
  })

  it('D-SOFT-LAW-1: growth and decay are products of shares', () => {
    expect(reviewGrowth({ scale: 0.5, strength: 0.6, access: 0.5, verified: 0.4 })).toBeCloseTo(0.06, 12)
    expect(reversalDecay(0.3, 0.2)).toBeCloseTo(0.06, 12)
    expectRefusal('out-of-range', () => reversalDecay(3, 0.5))
    expectRefusal('not-finite', () => normStrength(NaN, cycle, 2))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gini, withFloor } from './corridor'
import { expectRefusal } from './testing/refusal'

describe('corridor patchwork', () => {
  it('D-CORRIDOR-1, D-CORRIDOR-2: the worked example, before and after a floor of 50', () => {
    const corridors = [80, 60, 20, 20]
    expect(gini(corridors)).toBeCloseTo(0.3056, 4)
    expect(gini(withFloor(corridors, 50))).toBeCloseTo(0.1042, 4)
    expect(gini([5, 5, 5])).toBe(0)
    expect(gini([0, 0])).toBe(0)
    expect(gini([0, 0, 0, 8])).toBeCloseTo(3 / 4, 12)
    expectRefusal('out-of-range', () => gini([1, -1]))
  })

  it('D-CORRIDOR-2: a higher floor never makes the patchwork less equal', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { minLength: 1, maxLength: 9 }),
        fc.nat(100),
        fc.nat(100),
        (corridors, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)]
          expect(gini(withFloor(corridors, high))).toBeLessThanOrEqual(gini(withFloor(corridors, low)) + 1e-12)
        },
      ),
    )
  })
})

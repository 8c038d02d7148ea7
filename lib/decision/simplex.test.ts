import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closure, distance, equalWeights, fromPoints, mean, requireWeights, setOne, spread, toPoints } from './simplex'
import { people, points, weights } from './testing/arbitraries'
import { expectRefusal } from './testing/refusal'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('weights', () => {
  it('D-SIMPLEX-1: refuses what is not on the simplex', () => {
    expectRefusal('wrong-shape', () => requireWeights([1]))
    expectRefusal('wrong-shape', () => requireWeights(Array(8).fill(1 / 8)))
    expectRefusal('wrong-shape', () => requireWeights([0.5, 0.5], 3))
    expectRefusal('not-finite', () => requireWeights([NaN, 1]))
    expectRefusal('not-finite', () => requireWeights([Infinity, 1]))
    expectRefusal('not-on-simplex', () => requireWeights([0.5, 0.6]))
    expectRefusal('not-on-simplex', () => requireWeights([-0.1, 1.1]))
    expect(() => requireWeights([0.1, 0.2, 0.7])).not.toThrow()
  })

  it('D-SIMPLEX-2: closure keeps ratios and sums to one', () => {
    expect(closure([2, 1, 1])).toEqual([0.5, 0.25, 0.25])
    expect(equalWeights(4)).toEqual([0.25, 0.25, 0.25, 0.25])
    expectRefusal('out-of-range', () => closure([0, 0, 0]))
    expectRefusal('out-of-range', () => closure([1, -1]))
    fc.assert(
      fc.property(weights(), (w) => {
        expect(sum(w)).toBeCloseTo(1, 12)
      }),
    )
  })
})

describe('points', () => {
  it('D-SIMPLEX-3: whole points sum to exactly 100, each less than a point from exact', () => {
    expect(toPoints([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33])
    expect(toPoints([0.455, 0.295, 0.25])).toEqual([46, 29, 25])
    fc.assert(
      fc.property(weights(), (w) => {
        const whole = toPoints(w)
        expect(sum(whole)).toBe(100)
        whole.forEach((value, aim) => expect(Math.abs(value - 100 * w[aim]!)).toBeLessThan(1))
      }),
    )
  })

  it('D-SIMPLEX-3: points survive the way to weights and back', () => {
    fc.assert(
      fc.property(points(), (p) => {
        expect(toPoints(fromPoints(p))).toEqual(p)
      }),
    )
  })

  it('D-SIMPLEX-4: changing one part keeps the sum and the ratio of the others', () => {
    expect(setOne([40, 40, 20], 0, 10)).toEqual([10, 60, 30])
    expect(setOne([100, 0, 0], 0, 31)).toEqual([31, 35, 34])
    const change = fc
      .tuple(points(), fc.nat(), fc.integer({ min: 0, max: 100 }))
      .map(([p, at, value]) => ({ p, index: at % p.length, value }))
    fc.assert(
      fc.property(change, ({ p, index, value }) => {
        const changed = setOne(p, index, value)
        const others = 100 - p[index]!
        expect(changed[index]).toBe(value)
        expect(sum(changed)).toBe(100)
        changed.forEach((part, aim) => {
          if (aim === index) return
          const share = others > 0 ? p[aim]! / others : 1 / (p.length - 1)
          expect(Math.abs(part - share * (100 - value))).toBeLessThan(1)
        })
        expect(setOne(p, index, p[index]!)).toEqual(p)
      }),
    )
  })

  it('D-SIMPLEX-4: refuses fractions, sums other than 100 and parts that are not there', () => {
    expectRefusal('out-of-range', () => setOne([50, 50], 0, 12.5))
    expectRefusal('out-of-range', () => setOne([50, 50], 0, 101))
    expectRefusal('out-of-range', () => setOne([50, 50], 2, 10))
    expectRefusal('out-of-range', () => setOne([50, 40], 0, 10))
    expectRefusal('not-finite', () => setOne([NaN, 40], 0, 10))
  })
})

describe('distance', () => {
  it('D-SIMPLEX-5: is a metric from 0 (same) to 1 (opposite corners)', () => {
    expect(distance([1, 0, 0], [0, 0, 1])).toBe(1)
    expect(distance([0.45, 0.3, 0.25], [0.5, 0.3, 0.2])).toBeCloseTo(0.05, 12)
    fc.assert(
      fc.property(weights(4), weights(4), weights(4), (a, b, c) => {
        expect(distance(a, a)).toBe(0)
        expect(distance(a, b)).toBe(distance(b, a))
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-12)
      }),
    )
  })

  it('D-SIMPLEX-6: spread is the mean distance over all pairs', () => {
    expect(spread([[0.2, 0.8]])).toBe(0)
    expect(spread([[1, 0], [0, 1]])).toBe(1) // prettier-ignore
    fc.assert(
      fc.property(people(3, { min: 2, max: 12 }), (room) => {
        const pairs = room.flatMap((a, i) => room.slice(i + 1).map((b) => distance(a, b)))
        expect(spread(room)).toBeCloseTo(sum(pairs) / pairs.length, 12)
      }),
    )
  })

  it('the mean lies on the simplex, and nobody has no mean', () => {
    fc.assert(
      fc.property(people(5), (room) => {
        requireWeights(mean(room))
      }),
    )
    expectRefusal('wrong-shape', () => mean([]))
    expectRefusal('wrong-shape', () => mean([[0.5, 0.5], [0.2, 0.3, 0.5]])) // prettier-ignore
  })
})

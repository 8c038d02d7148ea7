import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { average, median, quantile } from './median'
import { expectRefusal } from './testing/refusal'

const values = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 20 })

describe('medians', () => {
  it('D-MEDIAN-1: with one voice each is the plain median, and whole voices are repeated values', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    const voiced = values.chain((all) =>
      fc.tuple(fc.constant(all), fc.array(fc.nat(3), { minLength: all.length, maxLength: all.length })),
    )
    fc.assert(
      fc.property(voiced, ([all, voices]) => {
        const repeated = all.flatMap((value, i) => Array<number>(voices[i]!).fill(value))
        fc.pre(repeated.length > 0)
        expect(median(all, all.map(() => 1))).toBe(median(all)) // prettier-ignore
        expect(median(all, voices)).toBe(median(repeated))
        expect(average(all, voices)).toBeCloseTo(average(repeated), 9)
      }),
    )
  })

  it('D-MEDIAN-2: quantiles as R’s default', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75)
    expect(quantile([10], 0.9)).toBe(10)
    expectRefusal('out-of-range', () => quantile([1], 1.1))
  })

  it('refuses no values, and voices that are none, negative or of others', () => {
    expectRefusal('wrong-shape', () => median([]))
    expectRefusal('wrong-shape', () => median([1], [1, 1]))
    expectRefusal('out-of-range', () => median([1], [0]))
    expectRefusal('out-of-range', () => average([1, 2], [2, -1]))
    expectRefusal('not-finite', () => median([1, NaN]))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centroid, clip, areaShare, TRIANGLE } from './polygon'

const cut = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 })

describe('polygon', () => {
  it('D-POLYGON-1: a cut and its opposite divide a polygon without loss', () => {
    fc.assert(
      fc.property(cut, cut, (first, second) => {
        fc.pre(second.some((part) => part !== 0))
        const polygon = clip(TRIANGLE, first)
        const parts = [clip(polygon, second), clip(polygon, second.map((part) => -part))] // prettier-ignore
        expect(areaShare(parts[0]!) + areaShare(parts[1]!)).toBeCloseTo(areaShare(polygon), 11)
      }),
    )
  })

  it('D-POLYGON-2: the triangle has share one and its centre in the middle', () => {
    expect(areaShare(TRIANGLE)).toBe(1)
    expect(centroid(TRIANGLE)).toEqual([1 / 3, 1 / 3, 1 / 3].map((part) => expect.closeTo(part, 12)))
    expect(areaShare(clip(TRIANGLE, [1, -1, 0]))).toBeCloseTo(1 / 2, 12)
    expect(clip(TRIANGLE, [-1, -1, -1])).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance } from './simplex'
import { weights } from './testing/arbitraries'
import { expectRefusal } from './testing/refusal'
import { clampToTriangle, CORNERS, fromPlane, HEIGHT, toPlane, type Point } from './triangle'

const length = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
const anywhere = fc.record({
  x: fc.double({ min: -3, max: 4, noNaN: true }),
  y: fc.double({ min: -3, max: 4, noNaN: true }),
})

describe('triangle', () => {
  it('D-TRIANGLE-1: first aim top, second bottom left, third bottom right, side one, y down', () => {
    expect([[1, 0, 0], [0, 1, 0], [0, 0, 1]].map(toPlane)).toEqual(CORNERS) // prettier-ignore
    expect(length(CORNERS[0], CORNERS[1])).toBeCloseTo(1, 12)
    expect(length(CORNERS[1], CORNERS[2])).toBeCloseTo(1, 12)
    const centre = toPlane([1 / 3, 1 / 3, 1 / 3])
    expect(centre.x).toBeCloseTo(0.5, 12)
    expect(centre.y).toBeCloseTo((HEIGHT * 2) / 3, 12)
    expectRefusal('wrong-shape', () => toPlane([0.5, 0.5]))
  })

  it('D-TRIANGLE-2: plane and weights are inverse', () => {
    fc.assert(
      fc.property(weights(3), (w) => {
        expect(distance(fromPlane(toPlane(w)), w)).toBeLessThan(1e-12)
      }),
    )
  })

  it('D-TRIANGLE-3: clamping finds the nearest point inside', () => {
    expect(clampToTriangle({ x: 0.5, y: 0.5 })).toEqual({ x: 0.5, y: 0.5 })
    expect(clampToTriangle({ x: 0.25, y: 2 })).toEqual({ x: 0.25, y: HEIGHT })
    expect(clampToTriangle({ x: 0.5, y: -1 })).toEqual(CORNERS[0])
    expectRefusal('not-finite', () => clampToTriangle({ x: NaN, y: 0 }))
    fc.assert(
      fc.property(anywhere, weights(3), (point, w) => {
        const clamped = clampToTriangle(point)
        expect(length(point, clamped)).toBeLessThanOrEqual(length(point, toPlane(w)) + 1e-9)
        expect(length(toPlane(fromPlane(point)), clamped)).toBeLessThan(1e-9)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flip, moveInto, nearestBorder } from './border'
import { distance, requireWeights } from './simplex'
import { scores, weights } from './testing/arbitraries'
import { gridMiddles } from './testing/grid'
import { expectRefusal } from './testing/refusal'
import { F, N, P, SCORES, STANDPOINT } from './testing/worked-example'
import { utilities, winners } from './value'
import { valueMap } from './value-map'

const MIDDLES = gridMiddles(40)

describe('borders', () => {
  it('D-BORDER-1: from .45 .30 .25, P is 5 points from F and 20 from N', () => {
    expect(flip(SCORES, STANDPOINT, P, F)!.distance).toBeCloseTo(0.05, 9)
    expect(flip(SCORES, STANDPOINT, P, N)!.distance).toBeCloseTo(0.2, 9)
    expect(flip(SCORES, STANDPOINT, F, P)!.distance).toBe(0)
  })

  it('D-BORDER-1: an aim gives no more weight than it has', () => {
    // (w·c)/(max c − min c) would take .25 from the first aim, which has none to give.
    const lead = [[6, 1, -2], [0, 0, 0]] // prettier-ignore
    expect(flip(lead, [0, 1, 0], 0, 1)!.distance).toBeCloseTo(1 / 3, 9)
    expect(flip(lead, [0, 1, 0], 0, 1)!.weights).toEqual([0, 2 / 3, 1 / 3].map((part) => expect.closeTo(part, 9)))
  })

  it('D-BORDER-1: null where the other vision is nowhere better', () => {
    expect(flip([[5, 5], [5, 4]], [0.5, 0.5], 0, 1)).toBeNull() // prettier-ignore
    expect(flip([[5, 5], [5, 5]], [0.5, 0.5], 0, 1)).toBeNull() // prettier-ignore
    expectRefusal('out-of-range', () => flip(SCORES, STANDPOINT, P, 3))
    expectRefusal('wrong-shape', () => flip(SCORES, [0.5, 0.5], P, F))
  })

  it('D-BORDER-1: ends on the border, on the simplex, at the distance it says, with any number of aims', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 7 }).chain((n) => fc.tuple(scores({ min: 2, max: 2 }, n), weights(n))),
        ([table, w]) => {
          const move = flip(table, w, 0, 1)
          if (!move) return
          requireWeights(move.weights)
          expect(distance(w, move.weights)).toBeCloseTo(move.distance, 9)
          const [a, b] = utilities(table, move.weights) as [number, number]
          if (move.distance > 0) expect(a).toBeCloseTo(b, 7)
          else expect(b).toBeGreaterThanOrEqual(a - 1e-7)
        },
      ),
    )
  })

  it('D-BORDER-1: no weights on a grid flip it sooner', () => {
    fc.assert(
      fc.property(scores({ min: 2, max: 2 }, 3), weights(3), (table, w) => {
        const least = flip(table, w, 0, 1)?.distance ?? Infinity
        for (const other of MIDDLES) {
          const [a, b] = utilities(table, other) as [number, number]
          if (b > a) expect(distance(w, other)).toBeGreaterThanOrEqual(least - 1e-9)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('D-BORDER-2: within the nearest border the winner stays', () => {
    expect(nearestBorder(SCORES, STANDPOINT)).toMatchObject({ from: P, to: F, distance: expect.closeTo(0.05, 9) })
    expect(nearestBorder(SCORES, [0.5, 0.3, 0.2])).toMatchObject({ distance: 0 })
    expect(nearestBorder([[5, 5, 5], [4, 4, 4]], STANDPOINT)).toBeNull() // prettier-ignore
    fc.assert(
      fc.property(scores({ min: 2, max: 5 }, 3), weights(3), (table, w) => {
        const border = nearestBorder(table, w)
        for (const other of MIDDLES) {
          const near = !border || distance(w, other) < border.distance - 1e-9
          if (near) expect(winners(table, other)).toContain(winners(table, w)[0])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('D-BORDER-3: moving into a region is never longer than to any point of it, and lands in it', () => {
    fc.assert(
      fc.property(scores({ min: 2, max: 5 }, 3), weights(3), (table, w) => {
        for (const { visions, polygon } of valueMap(table).regions) {
          const move = moveInto(polygon, w)
          const values = utilities(table, move.weights)
          expect(values[visions[0]!]).toBeCloseTo(Math.max(...values), 7)
          for (const other of MIDDLES) {
            if (winners(table, other).includes(visions[0]!))
              expect(distance(w, other)).toBeGreaterThanOrEqual(move.distance - 1e-9)
          }
        }
      }),
      { numRuns: 40 },
    )
    expectRefusal('wrong-shape', () => moveInto([], STANDPOINT))
  })
})

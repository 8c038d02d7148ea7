import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaShare, TRIANGLE } from './polygon'
import { outweighs, atLeast, allows } from './restriction'
import { drawWeights, seeded } from './random'
import { scores } from './testing/arbitraries'
import { gridMiddles } from './testing/grid'
import { expectRefusal } from './testing/refusal'
import { F, N, P, SCORES } from './testing/worked-example'
import { rankByValue } from './ranking'
import { utilities, winners } from './value'
import { rankMap, valueMap } from './value-map'

const table = scores({ min: 2, max: 8 }, 3)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const close = (values: readonly number[], digits = 12) => values.map((value) => expect.closeTo(value, digits))
const permuted = <T>(values: readonly T[], order: readonly number[]) => order.map((at) => values[at]!)

describe('value map', () => {
  it('D-MAP-1: the worked example has shares 1/4, 4/15, 29/60 and its centres', () => {
    const { regions, shares } = valueMap(SCORES)
    expect(shares).toEqual(close([1 / 4, 4 / 15, 29 / 60]))
    expect(regions.map(({ visions }) => visions)).toEqual([[F], [N], [P]])
    expect(regions.map(({ centroid }) => centroid)).toEqual([
      close([2 / 3, 1 / 6, 1 / 6]),
      close([2 / 15, 29 / 45, 2 / 9]),
      close([118 / 435, 647 / 2610, 251 / 522]),
    ])
  })

  it('D-MAP-2: its rank regions sum to 7/44, 107/330, 31/60 for second and 13/22, 9/22, 0 for third', () => {
    const at = (rank: number, vision: number) =>
      sum(rankMap(SCORES).flatMap(({ order, share }) => (order[rank]![0] === vision ? [share] : [])))
    expect([F, N, P].map((vision) => at(1, vision))).toEqual(close([7 / 44, 107 / 330, 31 / 60]))
    expect([F, N, P].map((vision) => at(2, vision))).toEqual(close([13 / 22, 9 / 22, 0]))
  })

  it('D-MAP-1, D-MAP-2: shares sum to one', () => {
    fc.assert(
      fc.property(table, (scores) => {
        const { regions, shares } = valueMap(scores)
        expect(sum(shares)).toBeCloseTo(1, 9)
        expect(sum(regions.map((region) => region.share))).toBeCloseTo(1, 9)
        expect(sum(rankMap(scores).map((region) => region.share))).toBeCloseTo(1, 9)
      }),
    )
  })

  it('D-MAP-1: inside each region that vision wins; D-MAP-2: in that order', () => {
    fc.assert(
      fc.property(table, (scores) => {
        for (const { visions, centroid, polygon } of valueMap(scores).regions) {
          expect(winners(scores, centroid)).toEqual(visions)
          for (const corner of polygon) {
            const inside = corner.map((part, aim) => (part + 9 * centroid[aim]!) / 10)
            expect(winners(scores, inside)).toEqual(expect.arrayContaining([...visions]))
          }
        }
        for (const { order, centroid, share } of rankMap(scores)) {
          if (share > 1e-6) expect(rankByValue(utilities(scores, centroid))).toEqual(order)
        }
      }),
    )
  })

  it('D-MAP-1: agrees with brute-force integration over a grid, within the cells its borders cross', () => {
    const n = 60
    const middles = gridMiddles(n)
    fc.assert(
      fc.property(table, (scores) => {
        const counts = scores.map(() => 0)
        for (const weights of middles) {
          const first = winners(scores, weights)
          for (const vision of first) counts[vision]! += 1 / first.length / middles.length
        }
        const borders = scores.length - 1
        valueMap(scores).shares.forEach((share, vision) => {
          expect(Math.abs(share - counts[vision]!)).toBeLessThan((2 * borders) / n)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('D-MAP-3: a border is nobody’s area, and identical visions share theirs equally', () => {
    expect(valueMap([[5, 5, 5], [5, 5, 5]]).shares).toEqual([0.5, 0.5]) // prettier-ignore
    const twins = valueMap([...SCORES, SCORES[P]!])
    expect(twins.shares).toEqual(close([1 / 4, 4 / 15, 29 / 120, 29 / 120]))
    expect(twins.regions.map(({ visions }) => visions)).toEqual([[F], [N], [P, 3]])
    // The second vision ties for first along one edge only.
    const edge = valueMap([[5, 5, 5], [5, 5, 0]]) // prettier-ignore
    expect(edge.shares).toEqual([1, 0])
    expect(edge.regions).toHaveLength(1)
    expect(edge.regions[0]!.polygon).toEqual(TRIANGLE)
  })

  it('D-MAP-4: relabelling visions or aims relabels the map', () => {
    const orders = fc.tuple(table, fc.shuffledSubarray([0, 1, 2], { minLength: 3 })).chain(([scores, aims]) =>
      fc.record({
        scores: fc.constant(scores),
        aims: fc.constant(aims),
        visions: fc.shuffledSubarray([...scores.keys()], { minLength: scores.length }),
      }),
    )
    fc.assert(
      fc.property(orders, ({ scores, aims, visions }) => {
        const { shares } = valueMap(scores)
        expect(valueMap(permuted(scores, visions)).shares).toEqual(close(permuted(shares, visions), 9))
        expect(valueMap(scores.map((row) => permuted(row, aims))).shares).toEqual(close(shares, 9))
      }),
    )
  })

  it('D-MAP-4: a constant on one aim, or a positive affine change of all scores, changes nothing', () => {
    const change = fc.record({
      aim: fc.nat(2),
      constant: fc.integer({ min: -20, max: 20 }),
      factor: fc.constantFrom(0.5, 2, 3, 10),
    })
    fc.assert(
      fc.property(table, change, (scores, { aim, constant, factor }) => {
        const { shares } = valueMap(scores)
        const shifted = scores.map((row) => row.map((score, k) => (k === aim ? score + constant : score)))
        const scaled = scores.map((row) => row.map((score) => factor * score + constant))
        expect(valueMap(shifted).shares).toEqual(close(shares, 9))
        expect(valueMap(scaled).shares).toEqual(close(shares, 9))
      }),
    )
  })

  it('refuses other than three aims', () => {
    expectRefusal('wrong-shape', () => valueMap([[1, 2], [2, 1]])) // prettier-ignore
    expectRefusal('wrong-shape', () => rankMap([[1, 2, 3, 4], [2, 1, 3, 4]])) // prettier-ignore
  })
})

describe('restricted weight space', () => {
  it('D-RESTRICTION-1: is cut first, and shares are of what is left', () => {
    const restriction = [outweighs(3, 0, 1)]
    const { regions, shares } = valueMap(SCORES, restriction)
    expect(sum(shares)).toBeCloseTo(1, 12)
    const random = seeded(5)
    const drawn = Array.from({ length: 40_000 }, () => drawWeights(random, 3)).filter((w) => allows(restriction, w))
    shares.forEach((share, vision) => {
      const counted = drawn.filter((w) => winners(SCORES, w)[0] === vision).length / drawn.length
      expect(Math.abs(share - counted)).toBeLessThan(0.012)
    })
    for (const { polygon } of regions) for (const corner of polygon) expect(allows(restriction, corner)).toBe(true)
  })

  it('D-RESTRICTION-1: at least half on one aim leaves a quarter of the triangle', () => {
    const { regions } = valueMap([[1, 1, 1], [0, 0, 0]], [atLeast(3, 0, 0.5)]) // prettier-ignore
    expect(areaShare(regions[0]!.polygon)).toBeCloseTo(1 / 4, 12)
    expect(regions[0]!.share).toBeCloseTo(1, 12)
  })

  it('D-RESTRICTION-1: refuses a restriction that leaves no area', () => {
    expectRefusal('out-of-range', () => valueMap(SCORES, [atLeast(3, 0, 0.6), atLeast(3, 1, 0.6)]))
    expectRefusal('out-of-range', () => valueMap(SCORES, [outweighs(3, 0, 1), outweighs(3, 1, 0)]))
    expectRefusal('wrong-shape', () => valueMap(SCORES, [[1, -1]]))
    expectRefusal('not-finite', () => valueMap(SCORES, [[1, NaN, 0]]))
  })
})

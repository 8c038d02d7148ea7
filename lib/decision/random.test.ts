import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawTriangular, drawWeights, seeded } from './random'
import { closure, requireWeights } from './simplex'
import { expectRefusal } from './testing/refusal'
import { SCORES } from './testing/worked-example'
import { winners } from './value'

const take = (random: () => number, count: number) => Array.from({ length: count }, random)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('random', () => {
  it('D-RANDOM-1: repeats itself for a seed, differs between seeds, stays in [0, 1)', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = take(seeded(seed), 50)
        expect(take(seeded(seed), 50)).toEqual(drawn)
        expect(take(seeded(seed + 1), 50)).not.toEqual(drawn)
        expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true)
      }),
    )
    expectRefusal('out-of-range', () => seeded(0.5))
  })

  it('D-RANDOM-1: is even: 10⁵ draws fill 20 bins within the chi-square bound', () => {
    const bins = new Array<number>(20).fill(0)
    for (const value of take(seeded(7), 100_000)) bins[Math.floor(value * 20)]! += 1
    const chiSquare = bins.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0)
    expect(chiSquare).toBeLessThan(43.8) // 99.9 % of chi-square with 19 degrees of freedom
  })

  it('D-RANDOM-2: weights lie on the simplex and are even over it', () => {
    const random = seeded(11)
    const drawn = Array.from({ length: 20_000 }, () => drawWeights(random, 3))
    drawn.forEach((weights) => requireWeights(weights, 3))
    // The share of the triangle where the first aim weighs more than half is a quarter.
    expect(mean(drawn.map(([first]) => Number(first! > 0.5)))).toBeCloseTo(0.25, 2)
  })

  it('D-RANDOM-2: normalised uniforms would not be: .166 .195 .639 where the worked example has .25 .267 .483', () => {
    const random = seeded(13)
    const misses = (expected: readonly number[], draw: () => readonly number[]) => {
      const drawn = Array.from({ length: 20_000 }, () => winners(SCORES, draw())[0]!)
      return expected.map((share, vision) => Math.abs(mean(drawn.map((first) => Number(first === vision))) - share))
    }
    const normalised = misses([0.166, 0.195, 0.639], () => closure([random(), random(), random()]))
    const drawn = misses([1 / 4, 4 / 15, 29 / 60], () => drawWeights(random, 3))
    expect(Math.max(...normalised, ...drawn)).toBeLessThan(0.012)
  })

  it('a triangular draw keeps to its range, its mean is (low + best + high)/3, and a point is certain', () => {
    const random = seeded(3)
    const drawn = Array.from({ length: 20_000 }, () => drawTriangular(random, 2, 3, 7))
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(7)
    expect(mean(drawn)).toBeCloseTo(4, 1)
    expect(drawTriangular(random, 5, 5, 5)).toBe(5)
  })
})

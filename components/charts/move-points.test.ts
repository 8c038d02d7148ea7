import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawWeights, type Points, seeded, toPoints } from '@/lib/decision'
import { give, setPart, type Run } from './move-points'

const points = fc
  .tuple(fc.integer(), fc.integer({ min: 3, max: 7 }))
  .map(([seed, aims]) => toPoints(drawWeights(seeded(seed), aims)))
const values = fc.array(fc.integer({ min: -5, max: 105 }), { minLength: 1, maxLength: 30 })
const total = (parts: Points) => parts.reduce((sum, part) => sum + part, 0)

describe('moving one part', () => {
  it('keeps whole points that sum to 100, and sets the part', () => {
    fc.assert(
      fc.property(points, values, fc.nat(6), (begin, moves, index) => {
        const part = index % begin.length
        let run: Run | null = null
        let now = begin
        for (const value of moves) {
          run = setPart(now, part, value, run)
          now = run.points
          expect(total(now)).toBe(100)
          expect(now.every((each) => Number.isInteger(each) && each >= 0)).toBe(true)
          expect(now[part]).toBe(Math.min(Math.max(value, 0), 100))
        }
      }),
    )
  })

  it('finds the others where they were when it comes back', () => {
    fc.assert(
      fc.property(points, values, fc.nat(6), (begin, moves, index) => {
        const part = index % begin.length
        let run: Run | null = null
        let now = begin
        for (const value of [...moves, begin[part]!]) now = (run = setPart(now, part, value, run)).points
        expect(now).toEqual(begin)
      }),
    )
  })

  it('begins anew with another part, and after somebody else moved the points', () => {
    const run = setPart([50, 30, 20], 0, 90, null)
    expect(run.points).toEqual([90, 6, 4])
    expect(setPart(run.points, 1, 16, run).base).toEqual([90, 6, 4])
    expect(setPart([0, 50, 50], 0, 10, run).points).toEqual([10, 45, 45])
  })

  it('shares equally what others have none of', () => {
    expect(setPart([100, 0, 0], 0, 40, null).points).toEqual([40, 30, 30])
  })
})

describe('giving points', () => {
  it('takes no more than there is and leaves the rest', () => {
    expect(give([45, 30, 25], 2, 1, 5)).toEqual([45, 35, 20])
    expect(give([45, 53, 2], 2, 1, 5)).toEqual([45, 55, 0])
    expect(give([45, 55, 0], 2, 1, 5)).toEqual([45, 55, 0])
  })
})

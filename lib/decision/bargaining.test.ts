import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bargain, dominates, postSettlement, type Bargain } from './bargaining'
import { expectRefusal } from './testing/refusal'

const [A, B, C, D] = [0, 1, 2, 3] as const
const PACKAGES = [
  [80, 30, 55],
  [60, 60, 60],
  [50, 75, 58],
  [58, 58, 59],
]
const ALTERNATIVES = [45, 40, 50]

function deals(found: Bargain) {
  if (found.kind !== 'deals') throw new Error('expected deals')
  return found
}

const table = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 9,
})

describe('bargaining', () => {
  it('D-BARGAIN-1, D-BARGAIN-2, D-BARGAIN-3: the worked example', () => {
    const found = deals(bargain(PACKAGES, ALTERNATIVES))
    expect(found.feasible).toEqual([B, C, D])
    expect(found.efficient).toEqual([B, C])
    expect(found.nash).toEqual([B])
    expect(found.nashProduct).toBe(3000)
    expect(deals(bargain([PACKAGES[C]!], ALTERNATIVES)).nashProduct).toBe(1400)
    // A is infeasible: it leaves the second party 10 short.
    expect(bargain([PACKAGES[A]!], ALTERNATIVES)).toEqual({ kind: 'no-deal', blockedBy: [[1]] })
  })

  it('D-BARGAIN-4: Kalai–Smorodinsky takes the greatest least share of possible gains', () => {
    const found = deals(bargain(PACKAGES, ALTERNATIVES))
    // B: 15/15, 20/35, 10/10. C: 5/15, 35/35, 8/10.
    expect(found.kalaiSmorodinsky).toEqual([B])
    expect(found.leastShare).toBeCloseTo(20 / 35, 12)
  })

  it('D-BARGAIN-1: says that no deal beats the alternatives, and who blocks each', () => {
    expect(bargain(PACKAGES, [90, 40, 60])).toEqual({ kind: 'no-deal', blockedBy: [[0, 1, 2], [0], [0, 2], [0, 2]] })
  })

  it('D-BARGAIN-2: efficient is what no feasible package dominates, and both solutions are efficient', () => {
    fc.assert(
      fc.property(table, (packages) => {
        const found = bargain(packages, [30, 30, 30])
        if (found.kind === 'no-deal') return
        for (const at of found.feasible) {
          const beaten = found.feasible.some((other) => dominates(packages[other]!, packages[at]!))
          expect(found.efficient.includes(at)).toBe(!beaten)
        }
        expect(found.efficient).toEqual(expect.arrayContaining([...found.nash, ...found.kalaiSmorodinsky]))
      }),
    )
  })

  it('D-BARGAIN-3, D-BARGAIN-4: another unit for one party changes no solution', () => {
    const unit = fc.record({ factor: fc.constantFrom(0.5, 2, 10), constant: fc.integer({ min: -50, max: 50 }) })
    fc.assert(
      fc.property(table, fc.nat(2), unit, (packages, party, { factor, constant }) => {
        const inUnit = (row: readonly number[]) => row.map((u, i) => (i === party ? factor * u + constant : u))
        const [before, after] = [bargain(packages, [30, 30, 30]), bargain(packages.map(inUnit), inUnit([30, 30, 30]))]
        if (before.kind === 'no-deal') expect(after).toEqual(before)
        else
          expect(after).toMatchObject({
            feasible: before.feasible,
            efficient: before.efficient,
            nash: before.nash,
            kalaiSmorodinsky: before.kalaiSmorodinsky,
          })
      }),
    )
  })

  it('D-BARGAIN-4: a party that no deal can serve does not count', () => {
    const found = deals(bargain([[10, 5], [20, 5]], [0, 5])) // prettier-ignore
    expect(found).toMatchObject({ efficient: [1], nash: [1], nashProduct: 20, kalaiSmorodinsky: [1], leastShare: 1 })
  })

  it('D-BARGAIN-5: after signing, only what is better for someone and worse for none', () => {
    expect(postSettlement(PACKAGES, D)).toEqual([B])
    expect(postSettlement(PACKAGES, B)).toEqual([])
    expectRefusal('wrong-shape', () => postSettlement(PACKAGES, 4))
  })

  it('refuses what does not fit or is not finite', () => {
    expectRefusal('wrong-shape', () => bargain([], [1]))
    expectRefusal('wrong-shape', () => bargain(PACKAGES, [1, 2]))
    expectRefusal('not-finite', () => bargain(PACKAGES, [1, 2, NaN]))
  })
})

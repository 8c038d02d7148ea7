import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregateJudgements, aggregatePriorities, judgements, priorities, RANDOM_INDEX_COMPUTED } from './pairwise'
import { seeded } from './random'
import { closure } from './simplex'
import { expectRefusal } from './testing/refusal'

const EXAMPLE = judgements(3, [3, 5, 3])
const SCALE = [9, 8, 7, 6, 5, 4, 3, 2, 1, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 6, 1 / 7, 1 / 8, 1 / 9]
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9))

describe('pairwise comparison', () => {
  it('D-PAIRWISE-1: the worked example', () => {
    const { weights, lambda, consistencyRatio, geometricIndex, worstTriad } = priorities(EXAMPLE)
    expect(weights.map((weight) => Number(weight.toFixed(4)))).toEqual([0.637, 0.2583, 0.1047])
    expect(lambda).toBeCloseTo(3.03851, 5)
    expect(consistencyRatio).toBeCloseTo(0.0332, 4)
    expect(geometricIndex).toBeCloseTo(0.1152, 4)
    expect(worstTriad).toEqual({ aims: [0, 1, 2], factor: expect.closeTo(9 / 5, 12) })
  })

  it('D-PAIRWISE-1: judgements made from weights give those weights back and agree', () => {
    const parts = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 2, maxLength: 7 })
    fc.assert(
      fc.property(parts.map(closure), (weights) => {
        const found = priorities(weights.map((a) => weights.map((b) => a / b)))
        expect(found.weights).toEqual(close(weights))
        expect(found.consistencyRatio).toBeCloseTo(0, 9)
        expect(found.geometricIndex).toBeCloseTo(0, 9)
      }),
    )
  })

  it('D-PAIRWISE-2: all 4,913 matrices of three aims have the mean consistency index .52446', () => {
    let sum = 0
    for (const a of SCALE)
      for (const b of SCALE) for (const c of SCALE) sum += priorities(judgements(3, [a, b, c])).consistencyIndex
    expect(sum / 4913).toBeCloseTo(RANDOM_INDEX_COMPUTED[0]!, 5)
  })

  it('D-PAIRWISE-2: random matrices of four to seven aims come near the indices computed for them', () => {
    const random = seeded(17)
    for (const aims of [4, 5, 6, 7]) {
      const draw = () => SCALE[Math.floor(random() * SCALE.length)]!
      const drawn = Array.from({ length: 1500 }, () => {
        const above = Array.from({ length: (aims * (aims - 1)) / 2 }, draw)
        return priorities(judgements(aims, above)).consistencyIndex
      })
      const mean = drawn.reduce((total, index) => total + index, 0) / drawn.length
      expect(Math.abs(mean - RANDOM_INDEX_COMPUTED[aims - 3]!)).toBeLessThan(0.06)
    }
  })

  it('D-PAIRWISE-2: names the triad that goes round in a circle', () => {
    const agreeing = [1, 2, 4, 8].map((_, i, all) => all.map((b) => b / all[i]!))
    agreeing[1]![3] = 1 / 9
    agreeing[3]![1] = 9
    const { worstTriad, consistencyRatio } = priorities(agreeing)
    expect(worstTriad!.aims).toContain(1)
    expect(worstTriad!.aims).toContain(3)
    expect(consistencyRatio).toBeGreaterThan(0.1)
    expect(priorities(judgements(2, [9]))).toMatchObject({ consistencyRatio: 0, worstTriad: null })
  })

  it('D-PAIRWISE-3: a group’s judgements stay reciprocal and its priorities stay on the simplex', () => {
    const opposite = judgements(3, [1 / 3, 1 / 5, 1 / 3])
    expect(priorities(aggregateJudgements([EXAMPLE, opposite])).weights).toEqual(close([1 / 3, 1 / 3, 1 / 3]))
    expect(aggregatePriorities([EXAMPLE])).toEqual(priorities(EXAMPLE).weights)
    expectRefusal('wrong-shape', () => aggregateJudgements([EXAMPLE, judgements(2, [3])]))
    expectRefusal('wrong-shape', () => aggregateJudgements([]))
  })

  it('refuses judgements that are not positive, not reciprocal or not square', () => {
    expectRefusal('wrong-shape', () => judgements(3, [1, 2]))
    expectRefusal('out-of-range', () => judgements(2, [-2]))
    expectRefusal('out-of-range', () => priorities([[1, 2], [2, 1]])) // prettier-ignore
    expectRefusal('wrong-shape', () => priorities([[1, 2, 3], [1, 1, 1]])) // prettier-ignore
  })
})

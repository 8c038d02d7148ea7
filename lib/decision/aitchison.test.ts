import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aitchisonDistance, aitchisonMean, clr, replaceZeros } from './aitchison'
import { closure, mean, requireWeights } from './simplex'
import { people, weights } from './testing/arbitraries'
import { expectRefusal } from './testing/refusal'

const ROOM = [
  [0.15, 0.05, 0.8],
  [0.25, 0.7, 0.05],
  [0.9, 0.05, 0.05],
]

describe('Aitchison geometry', () => {
  it('D-AITCHISON-1: replacing zeros keeps the sum and the other ratios', () => {
    const replaced = replaceZeros([0.75, 0.25, 0], 0.01)
    expect(replaced[2]).toBe(0.01)
    expect(replaced[0]! / replaced[1]!).toBeCloseTo(3, 12)
    fc.assert(
      fc.property(weights(), (w) => {
        requireWeights(replaceZeros(w))
      }),
    )
    expectRefusal('out-of-range', () => replaceZeros([1, 0, 0], 0.5))
  })

  it('D-AITCHISON-2: centred log-ratios sum to zero', () => {
    fc.assert(
      fc.property(weights(), (w) => {
        expect(clr(w).reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(0, 9)
      }),
    )
  })

  it('D-AITCHISON-3: distance is symmetric and unmoved when both are perturbed alike', () => {
    const positive = weights(3).map((w) => replaceZeros(w))
    const perturb = (w: readonly number[], by: readonly number[]) => closure(w.map((part, aim) => part * by[aim]!))
    fc.assert(
      fc.property(positive, positive, positive, (a, b, by) => {
        expect(aitchisonDistance(a, a)).toBe(0)
        expect(aitchisonDistance(a, b)).toBeCloseTo(aitchisonDistance(b, a), 9)
        expect(aitchisonDistance(perturb(a, by), perturb(b, by))).toBeCloseTo(aitchisonDistance(a, b), 9)
      }),
    )
  })

  it('D-AITCHISON-4: the geometric centre of the worked example, beside its arithmetic mean', () => {
    expect(aitchisonMean(ROOM).map((part) => Number(part.toFixed(3)))).toEqual([0.567, 0.212, 0.221])
    expect(mean(ROOM).map((part) => Number(part.toFixed(3)))).toEqual([0.433, 0.267, 0.3])
  })

  it('D-AITCHISON-4: the centre lies on the simplex, and one zero is no veto', () => {
    fc.assert(
      fc.property(people(4), (room) => {
        requireWeights(aitchisonMean(room))
      }),
    )
    expect(aitchisonMean([[0, 0.5, 0.5], [0.8, 0.1, 0.1]])[0]).toBeGreaterThan(0.1) // prettier-ignore
    expectRefusal('wrong-shape', () => aitchisonMean([]))
  })
})

import { describe, expect, it } from 'vitest'
import { aitchisonMean } from './aitchison'
import { average, median } from './median'
import { mean } from './simplex'
import { expectRefusal } from './testing/refusal'
import { delegationVoices } from './voices'

describe('voices', () => {
  const voices = delegationVoices(['a', 'a', 'a', 'b'])

  it('D-VOICES-1: delegations count equally whatever their size', () => {
    expect(voices).toEqual([1 / 3, 1 / 3, 1 / 3, 1])
    expect(average([0, 0, 0, 10], voices)).toBeCloseTo(5, 12)
    expect(median([1, 2, 3, 10], voices)).toBe(6.5)
  })

  it('D-VOICES-1: also in the means of weights', () => {
    const people = [[0.8, 0.2], [0.8, 0.2], [0.8, 0.2], [0.2, 0.8]] // prettier-ignore
    for (const centre of [mean(people, voices), aitchisonMean(people, voices)]) {
      expect(centre).toEqual([0.5, 0.5].map((part) => expect.closeTo(part, 12)))
    }
    expectRefusal('wrong-shape', () => mean(people, [1]))
    expectRefusal('out-of-range', () => aitchisonMean(people, [0, 0, 0, 0]))
    expectRefusal('not-finite', () => mean(people, [1, 1, 1, NaN]))
  })
})

import { expect, it } from 'vitest'
import { smallPack } from '../testing/small-pack'
import { answerOf, answerSchema } from './answer'
import { pairPoints, pairsOf, swingPoints, timesAsMuch } from './ways'
import { weighAims } from './weigh-aims'

it('makes points of swings once one of them is the most wanted', () => {
  expect(swingPoints([100, 50, 50])).toEqual([50, 25, 25])
  expect(swingPoints([90, 50, 50])).toBeNull()
})

it('makes points of pairs by the geometric mean, with their consistency', () => {
  // a₁₂ = 3, a₁₃ = 5, a₂₃ = 3: .6370 .2583 .1047, CR .0332 (D-PAIRWISE-1).
  const { points, found } = pairPoints(3, [2, 4, 2])
  expect(points).toEqual([64, 26, 10])
  expect(found.consistencyRatio).toBeCloseTo(0.0332, 4)
  expect(pairPoints(3, [8, -8, 8]).found.consistencyRatio).toBeGreaterThan(0.1)
  expect([timesAsMuch(0), timesAsMuch(8), timesAsMuch(-2)]).toEqual([1, 9, 1 / 3])
  expect(pairsOf(3)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ])
  expect(pairsOf(4)).toHaveLength(6)
})

it('keeps the way in the answer, and refuses steps off the scale', () => {
  const settings = weighAims.begin(smallPack())
  const answer = answerOf(settings, [40, 30, 20, 10], 'so', { way: 'pairs', pairs: [1, 2, 3, 0, 0, 0] })
  expect(answerSchema.parse(answer)).toEqual(answer)
  expect(answerSchema.safeParse({ ...answer, by: { way: 'pairs', pairs: [9] } }).success).toBe(false)
  expect(answerSchema.safeParse({ ...answer, by: { way: 'guess' } }).success).toBe(false)
})

it('asks for the earlier round that its settings name, and for none otherwise', () => {
  const settings = weighAims.begin(smallPack())
  expect(weighAims.links!(settings)).toEqual([])
  expect(weighAims.links!({ ...settings, previous: 'abc' })).toEqual([{ kind: 'weigh-aims', step: 'abc' }])
})

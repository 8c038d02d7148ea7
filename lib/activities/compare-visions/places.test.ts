import { expect, it } from 'vitest'
import { smallPack } from '../testing/small-pack'
import { answerOf } from '../weigh-aims/answer'
import { weighAims } from '../weigh-aims/weigh-aims'
import { compareVisions } from './compare-visions'
import { pointsReader } from './places'

it('reads the weights of an earlier step, and nothing of who has given none', () => {
  const weighing = weighAims.begin(smallPack())
  const read = pointsReader({ kind: 'weigh-aims', settings: weighing }, compareVisions.begin(smallPack()))
  expect(read(answerOf(weighing, [40, 30, 20, 10]))).toEqual([40, 30, 20, 10])
  expect(read(undefined)).toBeNull()
})

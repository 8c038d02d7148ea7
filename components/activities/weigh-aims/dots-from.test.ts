import { expect, it } from 'vitest'
import { smallPack } from '@/lib/activities/testing/small-pack'
import { answerOf, pointsOf, type WeighAimsAnswer } from '@/lib/activities/weigh-aims/answer'
import { weighAims } from '@/lib/activities/weigh-aims/weigh-aims'
import { seeded } from '@/lib/decision'
import { dotsFrom } from './dots-from'

const four = weighAims.begin(smallPack())
const settings = { aims: four.aims.slice(0, 3) }
const points = (answer: WeighAimsAnswer) => pointsOf(settings, answer)
const delegationOf = (id: string) => (id === 'ann' ? 'REC' : null)

it('keeps the dots of those who have not moved, one’s own last, and passes over other aims', () => {
  const make = dotsFrom({ points, delegationOf, last: 'ann', without: null })
  const first = new Map([
    ['ann', answerOf(settings, [10, 20, 70])],
    ['bo', answerOf(settings, [30, 30, 40])],
    ['cy', weighAims.sample(seeded(1), four)],
  ])
  const before = make(first)
  expect(before).toEqual([
    { id: 'bo', delegation: null, points: [30, 30, 40] },
    { id: 'ann', delegation: 'REC', points: [10, 20, 70] },
  ])
  const after = make(new Map([...first, ['ann', answerOf(settings, [0, 0, 100])]]))
  expect(after[0]).toBe(before[0])
  expect(after[1]).toEqual({ id: 'ann', delegation: 'REC', points: [0, 0, 100] })
})

it('leaves out the dot that is drawn elsewhere', () => {
  const make = dotsFrom({ points, delegationOf, last: 'ann', without: 'ann' })
  expect(make(new Map([['ann', answerOf(settings, [10, 20, 70])]]))).toEqual([])
})

import { expect, it } from 'vitest'
import { compareVisions } from './compare-visions/compare-visions'
import { temperatureCheck } from './temperature-check/temperature-check'
import { smallPack } from './testing/small-pack'
import { answerOf } from './weigh-aims/answer'
import { weighAims } from './weigh-aims/weigh-aims'

it('sorts a reason for weights under the aim that gets most, under none where two do', () => {
  const settings = weighAims.begin(smallPack())
  const reasons = (points: number[], why?: string) => weighAims.reasons!(settings, answerOf(settings, points, why))
  expect(reasons([40, 30, 20, 10], 'so')).toEqual([
    { id: 'why', text: 'so', about: settings.aims[0]!.name, nameless: false },
  ])
  expect(reasons([40, 40, 10, 10], 'so')[0]!.about).toBeNull()
  expect(reasons([40, 30, 20, 10])).toEqual([])
})

it('sorts reasons and points of a comparison under their vision', () => {
  const settings = compareVisions.begin(smallPack())
  const [first, second] = settings.visions
  const aim = settings.aims[0]!.id
  const reasons = compareVisions.reasons!(settings, {
    choice: null,
    scores: {},
    reasons: { [first!.id]: 'whole', [`${second!.id}.${aim}`]: 'on one aim', gone: 'of none' },
    points: { a: { vision: first!.id, aim: null, side: 'against', text: 'but', strength: 2 } },
  })
  expect(reasons.map(({ text, about }) => [text, about])).toEqual([
    ['whole', first!.name],
    ['on one aim', second!.name],
    ['of none', null],
    ['but', first!.name],
  ])
  expect(new Set(reasons.map(({ id }) => id)).size).toBe(4)
})

it('says a reason of a temperature check without a name where that was promised', () => {
  const settings = temperatureCheck.begin(smallPack())
  const { id, text } = settings.statements[0]!
  const answer = { stances: { [id]: { stance: 'for', why: 'because' } } } as const
  const [named] = temperatureCheck.reasons!(settings, answer)
  expect(named).toEqual({ id, text: 'because', about: text, nameless: false })
  expect(temperatureCheck.reasons!({ ...settings, shown: 'nobody' }, answer)[0]!.nameless).toBe(true)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '@/lib/decision'
import { smallPack } from '../testing/small-pack'
import { answerOf, answerSchema, pointsOf, WHY_LIMIT } from './answer'
import { settingsSchema, type WeighAimsSettings } from './settings'
import { weighAims } from './weigh-aims'

const four = weighAims.begin(smallPack())
const settings: WeighAimsSettings = { aims: four.aims.slice(0, 3) }
const answer = (...points: number[]) => answerOf(settings, points)
const summary = (answers: Record<string, ReturnType<typeof answer>>, expected: string[] = []) =>
  weighAims.summary({
    settings,
    answers: new Map(Object.entries(answers)),
    delegationOf: (participant) => participant.split('-')[1] ?? null,
    expected: new Set(expected),
  })

describe('settings', () => {
  it('are copied from the pack, each anchor with its source', () => {
    expect(four.aims.map(({ id }) => id)).toEqual(['drinking', 'farming', 'power', 'wildlife'])
    expect(four.aims[0]).toMatchObject({ source: { name: 'Notes', where: 'page 3' }, worst: { source: 'ours' } })
  })

  it('refuse two aims, and two of one name or one shape', () => {
    const [a, b, c] = settings.aims as [never, never, never]
    for (const aims of [
      [a, b],
      [a, b, a],
      [a, b, { ...(c as object), shape: 'square' }],
    ])
      expect(settingsSchema.safeParse({ aims }).success).toBe(false)
  })

  it('lock every word once there are answers, but let translations and sources be added', () => {
    const change = (edit: (aim: WeighAimsSettings['aims'][number]) => void) => {
      const after = structuredClone(settings)
      edit(after.aims[0]!)
      return weighAims.mayChange(settings, after)
    }
    expect(change((aim) => (aim.name = { en: 'Drinking', fr: 'Boire', es: 'Beber' }))).toBe(true)
    expect(change((aim) => (aim.worst.source = { name: 'A report' }))).toBe(true)
    expect(change((aim) => (aim.name = { en: 'Thirst', fr: 'Boire' }))).toBe(false)
    expect(change((aim) => (aim.name = { en: 'Drinking' }))).toBe(false)
    expect(change((aim) => (aim.best.long = 'Better still.'))).toBe(false)
    expect(change((aim) => (aim.whose = 'Somebody else.'))).toBe(false)
    expect(weighAims.mayChange(settings, { aims: settings.aims.toReversed() })).toBe(false)
    expect(weighAims.mayChange(settings, four)).toBe(false)
  })
})

describe('an answer', () => {
  it.each([
    { weights: { a: 50, b: 50, c: 1 } },
    { weights: { a: 50.5, b: 49.5, c: 0 } },
    { weights: { a: 120, b: -20, c: 0 } },
    { weights: { a: 60, b: 40 } },
    { weights: { A: 60, b: 40, c: 0 } },
    { weights: { a: 60, b: 40, c: 0 }, why: 'x'.repeat(WHY_LIMIT + 1) },
    { weights: { a: 60, b: 40, c: 0 }, more: 1 },
    null,
  ])('is refused as %j', (typed) => expect(answerSchema.safeParse(typed).success).toBe(false))

  it('gives back its points, and null for other aims', () => {
    expect(pointsOf(settings, answer(45, 30, 25))).toEqual([45, 30, 25])
    expect(pointsOf(four, answer(45, 30, 25))).toBeNull()
    expect(pointsOf(settings, weighAims.sample(seeded(1), four))).toBeNull()
  })

  it('says why, unless there is nothing to read', () => {
    expect(answerOf(settings, [45, 30, 25], ' so\nthere ').why).toBe('so there')
    expect(answerOf(settings, [45, 30, 25], ' \u200b ')).not.toHaveProperty('why')
    expect(weighAims.row(settings, answerOf(settings, [45, 30, 25], 'so'))).toEqual(['45', '30', '25', 'so'])
  })
})

describe('the summary', () => {
  it('of nobody has no room', () => {
    expect(summary({}, ['ann'])).toEqual({ n: 0, of: 1, people: [], delegations: [], room: null })
  })

  it('gives means by delegation and for the room, and counts whom it waits for', () => {
    const result = summary(
      {
        'bo-REC': answer(10, 80, 10),
        'an-REC': answer(20, 70, 10),
        'cy-SND': answer(60, 10, 30),
        dee: answer(40, 40, 20),
      },
      ['an-REC', 'bo-REC', 'eve-SND'],
    )
    expect([result.n, result.of]).toEqual([4, 5])
    expect(result.people.map(({ participant }) => participant)).toEqual(['an-REC', 'bo-REC', 'cy-SND', 'dee'])
    expect(result.delegations).toEqual([
      { delegation: 'REC', n: 2, mean: [expect.closeTo(0.15), 0.75, 0.1] },
      { delegation: 'SND', n: 1, mean: [0.6, 0.1, 0.3] },
    ])
    expect(result.room!.mean.map((weight) => weight * 100)).toEqual([32.5, 50, expect.closeTo(17.5)])
    expect(result.room!.first).toEqual([1, 2, 0])
    expect(result.room!.spread).toBeCloseTo((10 + 60 + 30 + 70 + 40 + 30) / 6 / 100)
  })

  it('shows the compositional mean where the two differ', () => {
    const { room } = summary({ a: answer(15, 5, 80), b: answer(25, 70, 5), c: answer(90, 5, 5) })
    expect(room!.mean).toEqual([expect.closeTo(0.433, 3), expect.closeTo(0.267, 3), expect.closeTo(0.3, 3)])
    expect(room!.compositional).toEqual([expect.closeTo(0.567, 3), expect.closeTo(0.212, 3), expect.closeTo(0.221, 3)])
  })

  it('passes over answers to other aims', () => {
    expect(summary({ a: answer(50, 30, 20), b: weighAims.sample(seeded(3), four) }).n).toBe(1)
  })

  it('stays on the simplex for everyone at once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 60 }), (seeds) => {
        const answers = Object.fromEntries(seeds.map((seed, i) => [`p${i}`, weighAims.sample(seeded(seed), settings)]))
        const { room } = summary(answers)
        for (const weights of [room!.mean, room!.compositional])
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
        expect(room!.spread).toBeGreaterThanOrEqual(0)
        expect(room!.spread).toBeLessThanOrEqual(1)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '@/lib/decision'
import { answerSchema } from './answer'
import { poll } from './poll'
import { settingsSchema, type PollSettings } from './settings'

const settings: PollSettings = {
  question: 'Where next?',
  options: ['x', 'y', 'z'].map((id) => ({ id, text: id.toUpperCase() })),
  way: 'one',
  shown: 'names',
}
const summary = (way: PollSettings['way'], answers: Record<string, string[]>, shown: PollSettings['shown'] = 'names') =>
  poll.summary({
    settings: { ...settings, way, shown },
    answers: new Map(Object.entries(answers).map(([id, chosen]) => [id, { chosen }])),
    delegationOf: (participant) => participant.split('-')[1] ?? null,
    expected: new Set(['eve']),
  })

describe('settings', () => {
  it('hold two to twelve options of different names', () => {
    const of = (count: number) =>
      settingsSchema.safeParse({
        ...settings,
        options: Array.from({ length: count }, (_, at) => ({ id: `o-${at}`, text: 'An option' })),
      }).success
    expect([of(1), of(2), of(12), of(13)]).toEqual([false, true, true, false])
    expect(settingsSchema.safeParse({ ...settings, options: [settings.options[0], settings.options[0]] }).success).toBe(
      false,
    )
  })

  it('lock the question, its options and how one answers', () => {
    expect(poll.mayChange(settings, { ...settings, way: 'several' })).toBe(false)
    expect(poll.mayChange(settings, { ...settings, question: 'Where now?' })).toBe(false)
    expect(poll.mayChange(settings, { ...settings, options: settings.options.slice(0, 2) })).toBe(false)
    expect(poll.mayChange(settings, { ...settings, shown: 'nobody' })).toBe(true)
    expect(poll.mayChange({ ...settings, shown: 'nobody' }, settings)).toBe(false)
  })
})

describe('the summary', () => {
  it('counts one choice each, and says who leads, also when they are level', () => {
    expect(summary('one', { 'a-A': ['x'], 'b-A': ['y'], 'c-B': ['x'] })).toMatchObject({
      n: 3,
      of: 4,
      counts: [2, 1, 0],
      most: [0],
      ranking: null,
      delegations: [
        { delegation: 'A', n: 2, counts: [1, 1, 0] },
        { delegation: 'B', n: 1, counts: [1, 0, 0] },
      ],
    })
    expect(summary('one', { a: ['x'], b: ['z'] }).most).toEqual([0, 2])
    expect(summary('one', {}).most).toEqual([])
  })

  it('counts several by person, and passes over what does not fit the question', () => {
    const { n, counts } = summary('several', { a: ['x', 'y'], b: ['y'], c: ['w'] })
    expect([n, counts]).toEqual([2, [1, 2, 0]])
    expect(summary('one', { a: ['x', 'y'] }).n).toBe(0)
    expect(summary('ranking', { a: ['x', 'y'] }).n).toBe(0)
  })

  it('ranks by Borda and by pairs, and names a circle where there is one', () => {
    const { ranking, counts } = summary('ranking', { a: ['x', 'y', 'z'], b: ['x', 'z', 'y'], c: ['y', 'x', 'z'] })
    expect(counts).toEqual([2, 1, 0])
    expect(ranking).toEqual({ borda: [5, 3, 1], condorcet: { kind: 'winner', option: 0 } })
    const circle = summary('ranking', { a: ['x', 'y', 'z'], b: ['y', 'z', 'x'], c: ['z', 'x', 'y'] })
    expect(circle.ranking!.condorcet).toEqual({ kind: 'smith-set', options: [0, 1, 2] })
  })

  it('adds up, and by the room alone is the same when people exchange their answers', () => {
    const way = fc.constantFrom<PollSettings['way']>('one', 'several', 'ranking')
    fc.assert(
      fc.property(way, fc.array(fc.integer(), { maxLength: 25 }), (how, seeds) => {
        const given = seeds.map((seed) => poll.sample(seeded(seed), { ...settings, way: how }).chosen)
        for (const chosen of given) expect(answerSchema.safeParse({ chosen }).success).toBe(true)
        const as = (answers: readonly string[][]) =>
          summary(how, Object.fromEntries(answers.map((chosen, at) => [`p${at}`, chosen])), 'nobody')
        const { n, counts, ranking } = as(given)
        expect(n).toBe(given.length)
        const sum = counts.reduce((total, count) => total + count, 0)
        if (how === 'several') expect(sum).toBeGreaterThanOrEqual(n)
        else expect(sum).toBe(n)
        if (ranking) expect(ranking.borda.reduce((total, points) => total + points, 0)).toBe(3 * n)
        expect(as(given.toReversed())).toEqual(as(given))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerSchema, withReason, withStance, WHY_LIMIT, type CheckAnswer, type Stance } from './answer'
import { settingsSchema, type CheckSettings } from './settings'
import { temperatureCheck } from './temperature-check'

const settings: CheckSettings = {
  statements: [
    { id: 'one', text: { en: 'We meet again.', fr: 'Nous nous revoyons.' } },
    { id: 'two', text: 'In a month.' },
  ],
  shown: 'names',
}
const says = (stance: Stance, why?: string): CheckAnswer =>
  withReason(withStance(null, 'one', stance), 'one', why ?? '') as CheckAnswer
const summary = (answers: Record<string, CheckAnswer>, shown: CheckSettings['shown'] = 'names', expected = ['eve']) =>
  temperatureCheck.summary({
    settings: { ...settings, shown },
    answers: new Map(Object.entries(answers)),
    delegationOf: (participant) => participant.split('-')[1] ?? null,
    expected: new Set(expected),
  })

describe('an answer', () => {
  it('keeps its reason when the stance changes, and leaves out one of nothing but spaces', () => {
    const first = says('for', ' because\nof this ')
    expect(first.stances.one).toEqual({ stance: 'for', why: 'because of this' })
    expect(withStance(first, 'one', 'against').stances.one).toEqual({ stance: 'against', why: 'because of this' })
    expect(withReason(first, 'one', ' \u200b ')!.stances.one).toEqual({ stance: 'for' })
    expect(withReason(first, 'two', 'why')).toBe(first)
  })

  it.each([
    { stances: {} },
    { stances: { one: { stance: 'maybe' } } },
    { stances: { One: { stance: 'for' } } },
    { stances: { one: { stance: 'for', why: 'x'.repeat(WHY_LIMIT + 1) } } },
    null,
  ])('is refused as %j', (typed) => expect(answerSchema.safeParse(typed).success).toBe(false))
})

describe('settings', () => {
  it('lock every word once there are answers; what is shown can only become less', () => {
    const change = (after: Partial<CheckSettings>, before: Partial<CheckSettings> = {}) =>
      temperatureCheck.mayChange({ ...settings, ...before }, { ...settings, ...before, ...after })
    expect(change({ shown: 'nobody' })).toBe(true)
    expect(change({ shown: 'names' }, { shown: 'delegations' })).toBe(false)
    expect(change({ shown: 'delegations' }, { shown: 'nobody' })).toBe(false)
    expect(change({ statements: settings.statements.toReversed() })).toBe(false)
    expect(change({ statements: [settings.statements[0]!] })).toBe(false)
    const [one, two] = settings.statements as [CheckSettings['statements'][0], CheckSettings['statements'][0]]
    expect(change({ statements: [{ ...one, text: { en: 'We part.', fr: 'Nous nous revoyons.' } }, two] })).toBe(false)
    const translated = { en: 'We meet again.', fr: 'Nous nous revoyons.', es: 'Nos vemos.' }
    expect(change({ statements: [{ ...one, text: translated }, two] })).toBe(true)
  })

  it('refuse two statements of one name', () => {
    const [one] = settings.statements
    expect(settingsSchema.safeParse({ ...settings, statements: [one, one] }).success).toBe(false)
  })
})

describe('the summary', () => {
  const room = {
    'ann-A': says('for', 'so'),
    'bo-A': says('against', 'no'),
    'cy-B': says('live', 'well'),
    dee: says('for'),
  }

  it('counts by statement, by delegation and by name, with whom it waits for', () => {
    const { n, of, statements } = summary(room)
    expect([n, of]).toEqual([4, 5])
    expect(statements[0]).toEqual({
      statement: 'one',
      n: 4,
      counts: [2, 1, 1],
      delegations: [
        { delegation: 'A', n: 2, counts: [1, 0, 1] },
        { delegation: 'B', n: 1, counts: [0, 1, 0] },
      ],
      people: [
        { participant: 'ann-A', stance: 'for', why: 'so' },
        { participant: 'bo-A', stance: 'against', why: 'no' },
        { participant: 'cy-B', stance: 'live', why: 'well' },
        { participant: 'dee', stance: 'for', why: null },
      ],
      reasons: [
        { stance: 'for', why: 'so' },
        { stance: 'live', why: 'well' },
        { stance: 'against', why: 'no' },
      ],
    })
    expect(statements[1]).toMatchObject({ n: 0, counts: [0, 0, 0], people: [] })
  })

  it('has no names by delegation, and neither names nor delegations in the room’s counts', () => {
    expect(summary(room, 'delegations').statements[0]).toMatchObject({ people: [], delegations: [{ n: 2 }, { n: 1 }] })
    expect(summary(room, 'nobody').statements[0]).toMatchObject({ people: [], delegations: [], counts: [2, 1, 1] })
  })

  const stance = fc.constantFrom<Stance>('for', 'live', 'against')
  const people = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}-[AB]$/), { maxLength: 30 })

  it('by the room alone is the same when two people exchange what they said', () => {
    fc.assert(
      fc.property(
        people,
        fc.array(fc.tuple(stance, fc.string({ maxLength: 20 })), { minLength: 30, maxLength: 30 }),
        (ids, said) => {
          const as = (order: readonly string[]) =>
            summary(Object.fromEntries(order.map((id, at) => [id, says(...said[at]!)])), 'nobody')
          expect(as(ids.toReversed())).toEqual(as(ids))
        },
      ),
    )
  })

  it('adds up: stances to answers, delegations and those without to the room', () => {
    fc.assert(
      fc.property(people, fc.array(stance, { minLength: 30, maxLength: 30 }), (ids, said) => {
        const { statements, n, of } = summary(Object.fromEntries(ids.map((id, at) => [id, says(said[at]!)])))
        const { counts, delegations } = statements[0]!
        expect(counts[0] + counts[1] + counts[2]).toBe(n)
        expect(of).toBeGreaterThanOrEqual(n)
        for (const at of [0, 1, 2])
          expect(delegations.reduce((sum, each) => sum + each.counts[at]!, 0)).toBe(counts[at])
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { migrationPack } from '@/lib/packs/migration/migration'
import { smallPack } from '../testing/small-pack'
import { answerOf } from '../weigh-aims/answer'
import { weighAims } from '../weigh-aims/weigh-aims'
import { answerSchema, rankingOf, redLinesOf, tableOf, type CompareAnswer } from './answer'
import { brokenLines, delegationScores } from './by-delegation'
import { compareVisions } from './compare-visions'
import { leveraged, worthAt } from './leverage'
import { roomPoints } from './points'
import { roomRankings } from './rankings'
import { settingsSchema, shownVisions, type CompareSettings } from './settings'
import { roomRanges, uncertainty } from './uncertainty'

const begun = compareVisions.begin(migrationPack)
/** The worked example of look: three visions, without the baseline. */
const settings: CompareSettings = {
  ...begun,
  visions: begun.visions.map((vision) => ({ ...vision, shown: vision.role === 'vision' })),
}
const [F, N, P] = shownVisions(settings).map(({ id }) => id) as [string, string, string]
const AIMS = settings.aims.map(({ id }) => id)
const EXAMPLE = [
  [9, 3, 4],
  [3, 8, 6],
  [6, 6, 7],
]
const scoresOf = (table: number[][]) =>
  Object.fromEntries(
    [F, N, P].map((vision, row) => [vision, Object.fromEntries(AIMS.map((aim, k) => [aim, table[row]![k]!]))]),
  )
const answer = (more: Partial<CompareAnswer> = {}, table = EXAMPLE): CompareAnswer => ({
  choice: P,
  scores: scoresOf(table),
  ...more,
})
const weighSettings = weighAims.begin(migrationPack)
const weighStep = (points: Record<string, number[]>) => ({
  id: 'w',
  kind: 'weigh-aims',
  settings: weighSettings,
  answers: new Map(Object.entries(points).map(([id, given]) => [id, answerOf(weighSettings, given)])),
})
const summary = (
  answers: Record<string, CompareAnswer>,
  points: Record<string, number[]> = {},
  over: Partial<CompareSettings> = {},
) =>
  compareVisions.summary({
    settings: { ...settings, ...over },
    answers: new Map(Object.entries(answers)),
    delegationOf: (participant) => participant.split('-')[1] ?? null,
    expected: new Set(Object.keys(answers)),
    linked: [weighStep(points)],
  })
const five = (more: Partial<CompareAnswer> = {}) =>
  Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, answer(more)]))

describe('settings', () => {
  it('take the pack’s visions, show the baseline and let what is optional wait', () => {
    expect(begun.visions.map(({ letter, role, shown }) => [letter, role, shown])).toEqual([
      ['F', 'vision', true],
      ['N', 'vision', true],
      ['P', 'vision', true],
      ['B', 'baseline', true],
      ['S', 'optional', false],
    ])
  })

  it('refuse one letter twice and fewer than two that are shown', () => {
    const change = (edit: (visions: CompareSettings['visions']) => void) => {
      const next = structuredClone(begun)
      edit(next.visions)
      return settingsSchema.safeParse(next).success
    }
    expect(change(() => {})).toBe(true)
    expect(change((visions) => (visions[1]!.letter = 'F'))).toBe(false)
    expect(change((visions) => visions.forEach((vision, i) => (vision.shown = i === 0)))).toBe(false)
  })

  it('lock what was asked once there are answers, and let hide, show and count otherwise', () => {
    const change = (edit: (after: CompareSettings) => void) => {
      const after = structuredClone(begun)
      edit(after)
      return compareVisions.mayChange(begun, after)
    }
    expect(change((after) => (after.visions[3]!.shown = false))).toBe(true)
    expect(change((after) => (after.centre = 'mean'))).toBe(true)
    expect(change((after) => (after.voices = 'delegations'))).toBe(true)
    expect(change((after) => (after.visions[0]!.name = 'Another'))).toBe(false)
    expect(change((after) => (after.about = { id: 'refugees', name: 'Refugees' }))).toBe(false)
    expect(change((after) => after.visions.reverse())).toBe(false)
    expect(change((after) => (after.aims[0]!.best.long = 'Better'))).toBe(false)
  })
})

describe('an answer', () => {
  it.each([
    {},
    { scores: {} },
    { choice: P, scores: { [F]: { rights: 11 } } },
    { choice: P, scores: { [F]: { rights: 5.5 } } },
    { choice: P, scores: { [F]: { rights: { low: 5, best: 4, high: 6 } } } },
    { choice: P, scores: {}, redLines: { rights: 0 } },
    { choice: P, scores: {}, weights: { rights: 50, security: 49, economy: 0 } },
    { choice: P, scores: {}, reasons: { [F]: 'x'.repeat(281) } },
    { choice: P, scores: {}, points: { p: { vision: F, aim: null, side: 'for', text: ' ', strength: 1 } } },
    { choice: P, scores: {}, more: 1 },
    { choice: P, scores: Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`v${i}`, {}])) },
  ])('is refused as %j', (typed) => expect(answerSchema.safeParse(typed).success).toBe(false))

  it('counts as a table only when whole, and by its likeliest scores', () => {
    expect(tableOf(settings, answer())).toEqual(EXAMPLE)
    expect(tableOf(settings, { choice: null, scores: { [F]: { rights: 9 } } })).toBeNull()
    const unsure = answer()
    const typed = {
      ...unsure,
      scores: { ...unsure.scores, [F]: { ...unsure.scores[F], rights: { low: 5, best: 9, high: 10 } } },
    }
    expect(tableOf(settings, answerSchema.parse(typed))).toEqual(EXAMPLE)
    expect(tableOf(begun, answer())).toBeNull()
  })

  it('ranks all that is shown or nothing', () => {
    expect(rankingOf(settings, answer({ ranking: [[P], [N, F]] }))).toEqual([[2], [1, 0]])
    expect(rankingOf(settings, answer({ ranking: [[P], ['gone'], [N, F]] }))).toEqual([[2], [1, 0]])
    expect(rankingOf(settings, answer({ ranking: [[P], [N]] }))).toBeNull()
  })

  it('draws red lines by aim', () => {
    expect(redLinesOf(settings, answer({ redLines: { security: 5 } }))).toEqual([null, 5, null])
  })

  it('is written in a row of a sheet', () => {
    const columns = compareVisions.columns(settings)
    expect(columns[1]!.name).toEqual({ en: 'F: Rights', fr: 'F: Droits' })
    const row = compareVisions.row(settings, answer({ ranking: [[P], [N, F]] }))
    expect(row).toEqual(['P', '9', '3', '4', '3', '8', '6', '6', '6', '7', 'P > N = F'])
  })
})

describe('the summary', () => {
  it('shows no room before five have scored everything', () => {
    const { e, ...four } = five()
    expect(summary({ ...four, e: { ...e!, scores: {} } }).room).toBeNull()
    expect(summary(four).scored).toHaveLength(4)
    expect(summary(five()).room).not.toBeNull()
  })

  it('finds the shares of the worked example', () => {
    const { room } = summary(five())
    expect(room!.map!.shares).toEqual([0.25, expect.closeTo(4 / 15), expect.closeTo(29 / 60)])
    expect(room!.ranks!.ranks[2]![1]).toBeCloseTo(31 / 60)
    expect(room!.standings).toBeNull()
  })

  it('places people by the linked step, says whom the scores imply and how that fits what they chose', () => {
    const { people, room, choices } = summary(
      { ...five(), a: answer({ choice: N }), b: answer({ choice: null }) },
      { a: [45, 30, 25], b: [45, 30, 25], 'c-REC': [10, 80, 10], 'd-REC': [20, 70, 10] },
    )
    expect(people.map(({ participant }) => participant)).toEqual(['a', 'b', 'c-REC', 'd-REC'])
    expect(room!.standings!.alone).toEqual([0, 2, 2])
    expect(choices).toEqual({ counts: [0, 1, 3], unsaid: 1 })
    expect(room!.fit).toEqual({ n: 1, same: 0 })
    expect(room!.delegations).toMatchObject([{ delegation: 'REC', n: 2, winners: [1], border: { from: 1, to: 2 } }])
  })

  it('takes weights of this step from who gave none before, and none from a step about other aims', () => {
    const here = answer({ weights: { rights: 10, security: 10, economy: 80 } })
    expect(summary({ a: here }, { b: [45, 30, 25] }).people.map(({ points }) => points)).toEqual([
      [10, 10, 80],
      [45, 30, 25],
    ])
    expect(summary({ a: here }, { a: [45, 30, 25] }).people).toHaveLength(1)
    const other = { ...weighStep({ a: [45, 30, 25] }), settings: weighAims.begin(smallPack()) }
    expect(
      compareVisions.summary({
        settings,
        answers: new Map(),
        delegationOf: () => null,
        expected: new Set(),
        linked: [other],
      }).people,
    ).toEqual([])
  })

  it('counts delegations alike when told so, by median or mean', () => {
    const low = [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]
    const answers = {
      'a-X': answer({}, low),
      'b-X': answer({}, low),
      'c-X': answer({}, low),
      'd-Y': answer(),
      e: answer(),
    }
    expect(summary(answers).room!.scores).toEqual(low)
    expect(summary(answers, {}, { voices: 'delegations' }).room!.scores).toEqual(EXAMPLE)
    expect(summary(answers, {}, { voices: 'delegations', centre: 'mean' }).room!.scores[0]![0]).toBeCloseTo(6)
  })
})

describe('beside the map', () => {
  it('says how sure it is of ranks, the same on every screen', () => {
    const { scored, people } = summary(five(), { a: [45, 30, 25] })
    expect(uncertainty(settings, scored, people)!.ranks[2]![0]).toBeCloseTo(1)
    expect(uncertainty(settings, scored, [])!.ranks[2]![0]).toBeCloseTo(29 / 60)
    expect(uncertainty(settings, [], [])).toBeNull()
    expect(roomRanges(settings, scored)[0]![0]).toEqual({ low: 9, best: 9, high: 9 })
    expect(uncertainty(settings, scored, people)).toEqual(uncertainty(settings, scored, people))
  })

  it('takes the score in the middle of what is possible as the room is counted', () => {
    const apart = {
      ...five(),
      d: answer(
        {},
        EXAMPLE.map((row) => row.map(() => 0)),
      ),
      e: answer(
        {},
        EXAMPLE.map((row) => row.map(() => 0)),
      ),
    }
    const { scored } = summary(apart)
    expect(roomRanges(settings, scored)[0]![0]!.best).toBe(9)
    expect(roomRanges({ ...settings, centre: 'mean' }, scored)[0]![0]!.best).toBeCloseTo((9 * 3) / 5)
  })

  it('gives each delegation its own scores, and says for how many a vision breaks a red line', () => {
    const low = EXAMPLE.map((row) => row.map(() => 1))
    const answers = { ...five({ redLines: { security: 5 } }), 'a-X': answer({}, low), 'b-Y': answer() }
    const { scored, room } = summary(answers)
    expect(delegationScores(settings, scored)).toEqual([
      { delegation: 'X', n: 1, scores: low },
      { delegation: 'Y', n: 1, scores: EXAMPLE },
    ])
    expect(brokenLines(settings, new Map(Object.entries(answers)), room!.scores)).toEqual({
      drawn: 5,
      broken: [5, 0, 0],
    })
  })

  it('counts rankings, and reports the circle instead of breaking it', () => {
    const ranked = (ranking: string[][]) => ({ choice: null, scores: {}, ranking })
    const circle = roomRankings(
      settings,
      new Map([
        ['a', ranked([[F], [N], [P]])],
        ['b', ranked([[N], [P], [F]])],
        ['c', ranked([[P], [F], [N]])],
        ['d', ranked([[P], [F]])],
      ]),
    )!
    expect(circle).toMatchObject({ n: 3, borda: [3, 3, 3], condorcet: { kind: 'smith-set', options: [0, 1, 2] } })
    expect(circle.concord).toBe(0)
    expect(roomRankings(settings, new Map([['a', answer()]]))).toBeNull()
  })

  it('finds which points divide and which are shared', () => {
    const said = { vision: F, aim: 'rights', side: 'for', text: 'It binds.', strength: 2 } as const
    const answers = new Map<string, CompareAnswer>([
      ['a-X', answer({ points: { one: said, two: { ...said, vision: 'gone' } } })],
      ['b-X', answer({ stances: { 'a-X.one': 'agree' } })],
      ['c-Y', answer({ stances: { 'a-X.one': 'disagree' } })],
      ['d-Y', answer({ stances: { 'a-X.one': 'disagree' } })],
    ])
    const delegationOf = (id: string) => id.split('-')[1]!
    const [point, ...rest] = roomPoints(settings, answers, delegationOf)
    expect(rest).toEqual([])
    expect(point).toMatchObject({ key: 'a-X.one', author: 'a-X', agrees: 2, disagrees: 2, divides: 0.5 })
    expect(point!.shared).toBeCloseTo(Math.sqrt((3 / 4) * (3 / 4) * (1 / 4) * (1 / 4)))
  })

  it('weighs voices by leverage and names who loses where the winner changes', () => {
    const people = { 'a-X': [90, 5, 5], 'b-Y': [5, 90, 5], 'c-Z': [5, 90, 5] }
    const over = { leverage: { X: 50 } }
    const result = summary({ ...five(), 'a-X': answer(), 'b-Y': answer(), 'c-Z': answer() }, people, over)
    const found = leveraged({ ...settings, ...over }, result.room!, result.scored, result.people)!
    expect(found.parties).toEqual(['X', 'Y', 'Z'])
    expect(found.leverage).toEqual([50, 1, 1])
    const first = (values: readonly number[]) => values.indexOf(Math.max(...values))
    expect([first(worthAt(found, 0)), first(worthAt(found, 1))]).toEqual([1, 0])
    expect(found.flips.at(-1)).toMatchObject({ to: [0], losers: [1, 2] })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import { ballotSchema, rollSchema, type Ballot, type BallotDraft, type Voter, type VoterId } from './ballot'
import { outcomeSchema } from './ballot-outcome'
import { isAllowedChoice } from './allowed-choice'
import { countBallot } from './count-ballot'
import { boxesFor, boxesOf } from './secret-boxes'
import { callRoll } from './voters'

const six = Array.from({ length: 6 }, () => newId<VoterId>())
const [a, b, c] = six as [VoterId, VoterId, VoterId]
const draft = (change: Partial<BallotDraft> = {}) =>
  ballotSchema.parse({ method: 'roll-call', motion: 'M', majority: 'simple', per: 'delegation', ...change })
const roll = (ballot: ReturnType<typeof draft>, called: object = {}, of: readonly VoterId[] = six) =>
  callRoll(ballot, of, rollSchema.parse(called))
const voters = (called: object = {}, of = six) => roll(draft(), called, of) as readonly Voter[]
const cast = (votes: Record<string, 'yes' | 'no' | 'abstain'>) => ({
  kind: 'open' as const,
  cast: Object.entries(votes).map(([voter, choice]) => ({ voter: voter as VoterId, choice })),
})

describe('the roll', () => {
  it('has everyone who votes, there unless the chair says otherwise', () => {
    expect(voters({ presence: { [b]: 'absent' }, weights: { [c]: 3 } })).toMatchObject([
      { id: a, presence: 'present', weight: 1, proxy: null },
      { id: b, presence: 'absent' },
      { id: c, weight: 3 },
      {},
      {},
      {},
    ])
  })

  it.each([
    ['a voter nobody knows', { presence: { [newId<VoterId>()]: 'absent' } }, /^roll\.presence/],
    ['a proxy held by nobody', { proxies: { [a]: newId<VoterId>() } }, /^roll\.proxies/],
    ['a proxy held by who is away', { proxies: { [a]: b }, presence: { [b]: 'absent' } }, /^roll\.proxies/],
    ['a proxy passed on', { proxies: { [a]: b, [b]: c } }, /^roll\.proxies/],
    ['a proxy held by oneself', { proxies: { [a]: a } }, /^roll\.proxies/],
    ['nobody there', { presence: Object.fromEntries(six.map((id) => [id, 'absent'])) }, /^roll$/],
  ])('refuses %s', (_, called, field) => {
    expect(roll(draft(), called)).toMatchObject({ field: expect.stringMatching(field) as string })
  })

  it('refuses a secret ballot that could not be told, or whose votes would tell whose they are', () => {
    const secret = draft({ method: 'secret' } as Partial<BallotDraft>)
    expect(roll(secret, {}, six.slice(0, 4))).toEqual({ field: 'ballot.method', error: 'outOfRange' })
    expect(roll(secret, { weights: { [a]: 2 } })).toMatchObject({ field: `roll.weights.${a}` })
    expect(roll(secret)).toHaveLength(6)
  })
})

describe('a motion', () => {
  const votes = cast({ [a]: 'yes', [b]: 'yes', [c]: 'no' })

  it('is adopted by more yes than no; abstentions and absences do not count', () => {
    expect(countBallot(draft(), voters(), votes)).toMatchObject({
      tally: { yes: 2, no: 1, abstain: 0, present: 6 },
      decision: { kind: 'adopted' },
      votes: [
        { voter: a, vote: 'yes' },
        { voter: b, vote: 'yes' },
        { voter: c, vote: 'no' },
      ],
    })
    const abstaining = cast({ [a]: 'yes', [b]: 'abstain', [c]: 'abstain' })
    expect(countBallot(draft(), voters(), abstaining)).toMatchObject({ decision: { kind: 'adopted' } })
    const tied = cast({ [a]: 'yes', [b]: 'no' })
    expect(countBallot(draft(), voters(), tied)).toMatchObject({ decision: { kind: 'rejected', missing: 1 } })
    expect(countBallot(draft(), voters(), cast({}))).toMatchObject({ decision: { kind: 'rejected', missing: 1 } })
  })

  it('needs two thirds of those present and voting where the ballot says so', () => {
    const important = draft({ majority: 'two-thirds' } as Partial<BallotDraft>)
    expect(countBallot(important, voters(), votes)).toMatchObject({ decision: { kind: 'adopted' } })
    const short = cast({ [a]: 'yes', [b]: 'no', [c]: 'abstain' })
    expect(countBallot(important, voters(), short)).toMatchObject({ decision: { kind: 'rejected', missing: 1 } })
  })

  it('has its quorum by voters who are there or represented, whatever their weight', () => {
    const ballot = draft({ quorum: 5 })
    const away = { presence: { [a]: 'absent', [b]: 'absent' }, weights: { [c]: 100 } }
    expect(countBallot(ballot, voters(away), votes)).toMatchObject({ decision: { kind: 'no-quorum', missing: 1 } })
    const represented = { ...away, proxies: { [a]: c } }
    expect(countBallot(ballot, voters(represented), votes)).toMatchObject({ decision: { kind: 'rejected' } })
  })

  it('counts by weight, and not the vote of who is away', () => {
    const called = { weights: { [c]: 5 }, presence: { [b]: 'absent' } }
    expect(countBallot(draft(), voters(called), votes)).toMatchObject({
      tally: { yes: 1, no: 5, abstain: 0, present: 9 },
      decision: { kind: 'rejected', missing: 3 },
    })
  })

  it('shows hands in numbers only', () => {
    const hands = draft({ method: 'show-of-hands' } as Partial<BallotDraft>)
    expect(countBallot(hands, voters(), votes)).toMatchObject({ votes: null, tally: { yes: 2 } })
  })

  it('is not told of fewer than five secret votes', () => {
    const secret = draft({ method: 'secret' } as Partial<BallotDraft>)
    const boxes = (yes: number, no: number) => ({ kind: 'secret' as const, boxes: { yes, no, abstain: 0 } })
    expect(countBallot(secret, voters(), boxes(3, 1))).toEqual({ kind: 'withheld', cast: 4 })
    expect(countBallot(secret, voters(), boxes(3, 2))).toMatchObject({
      tally: { yes: 3, no: 2, abstain: 0, present: 6 },
      votes: null,
    })
  })

  it('comes to the same in whatever order votes arrive, and fits what the room holds', () => {
    const vote = fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const)
    fc.assert(
      fc.property(fc.array(vote, { minLength: 6, maxLength: 6 }), fc.nat(5), (said, turn) => {
        const list = six.map((voter, i) => ({ voter, choice: said[i]! }))
        const turned = [...list.slice(turn), ...list.slice(0, turn)]
        const outcome = countBallot(draft(), voters(), { kind: 'open', cast: list })
        expect(countBallot(draft(), voters(), { kind: 'open', cast: turned })).toEqual(outcome)
        expect(outcomeSchema.parse(outcome)).toEqual(outcome)
      }),
    )
  })
})

describe('a secret ranking', () => {
  const options = ['A', 'B', 'C', 'D']
  const ballot = ballotSchema.parse({ method: 'secret-ranking', motion: 'M', per: 'delegation', options })
  const order = fc
    .shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
    .chain((all) => fc.nat(3).map((ties) => [all.slice(0, ties + 1), ...all.slice(ties + 1).map((each) => [each])]))

  it('is counted from its boxes as an open one is from its votes, and swapping two voters changes no box', () => {
    const open = { ...ballot, method: 'ranking' } as Ballot
    fc.assert(
      fc.property(fc.array(order, { minLength: 5, maxLength: 6 }), (said) => {
        const boxes = Object.fromEntries(boxesOf(ballot).map((box) => [box, 0]))
        for (const choice of said) for (const box of boxesFor(ballot, choice)) boxes[box]! += 1
        const cast = said.map((choice, i) => ({ voter: six[i]!, choice }))
        const secret = countBallot(ballot, voters(), { kind: 'secret', boxes })
        expect(secret).toEqual(countBallot(open, voters(), { kind: 'open', cast }))
        expect(outcomeSchema.parse(secret)).toEqual(secret)
      }),
    )
  })

  it('is not told of four votes, nor held where votes have weights', () => {
    expect(countBallot(ballot, voters(), { kind: 'secret', boxes: { cast: 4 } })).toEqual({ kind: 'withheld', cast: 4 })
    expect(roll(ballot, { weights: { [a]: 2 } })).toMatchObject({ field: `roll.weights.${a}` })
  })
})

describe('a ranking', () => {
  const ballot = ballotSchema.parse({ method: 'ranking', motion: 'M', options: ['x', 'y', 'z'], per: 'person' })
  const count = (rankings: number[][][], called: object = {}) =>
    countBallot(ballot, voters(called), {
      kind: 'open',
      cast: rankings.map((choice, i) => ({ voter: six[i]!, choice })),
    })

  it('names the one that beats every other, or says that none does', () => {
    expect(
      count([
        [[0], [1], [2]],
        [[0], [2], [1]],
        [[1], [0], [2]],
      ]),
    ).toMatchObject({
      cast: 3,
      missing: 0,
      borda: [5, 3, 1],
      condorcet: { kind: 'winner', option: 0 },
    })
    const circle = [
      [[0], [1], [2]],
      [[1], [2], [0]],
      [[2], [0], [1]],
    ]
    expect(count(circle)).toMatchObject({ condorcet: { kind: 'smith-set', options: [0, 1, 2] } })
    expect(count(circle, { weights: { [b]: 3 } })).toMatchObject({ condorcet: { kind: 'winner', option: 1 } })
    expect(count([])).toMatchObject({ cast: 0, borda: [], pairwise: [], condorcet: null })
  })

  it('takes whole rankings only', () => {
    const [voter] = voters()
    expect(isAllowedChoice(ballot, voter!, [[0, 2], [1]])).toBe(true)
    for (const wrong of [[[0], [1]], [[0], [1], [1]], [[0], [1], [3]], 'yes' as const])
      expect(isAllowedChoice(ballot, voter!, wrong)).toBe(false)
  })
})

describe('what a voter may say', () => {
  it('is no abstention from who is present and voting, and nothing from who is away', () => {
    const [voting, away, there] = voters({ presence: { [a]: 'present-and-voting', [b]: 'absent' } })
    expect(isAllowedChoice(draft(), voting!, 'yes')).toBe(true)
    expect(isAllowedChoice(draft(), voting!, 'abstain')).toBe(false)
    expect(isAllowedChoice(draft(), away!, 'yes')).toBe(false)
    expect(isAllowedChoice(draft(), there!, 'abstain')).toBe(true)
    expect(isAllowedChoice(draft(), there!, [[0], [1]])).toBe(false)
  })
})

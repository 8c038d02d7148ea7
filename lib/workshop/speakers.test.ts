import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId, type DelegationId, type ParticipantId } from '@/lib/ids'
import {
  balance,
  call,
  end,
  lower,
  NO_SPEAKERS,
  place,
  queue,
  raise,
  speakersSchema,
  timeLeft,
  without,
  type Hand,
  type Purpose,
  type Speakers,
} from './speakers'

const delegations = Array.from({ length: 3 }, () => newId<DelegationId>())
const people = Array.from({ length: 6 }, (_, i) => ({
  participant: newId<ParticipantId>(),
  delegation: i === 5 ? null : delegations[i % 3]!,
}))
const hand = (person: number, purpose: Purpose = 'statement', raisedAt = 0): Hand => ({
  ...people[person]!,
  purpose,
  raisedAt,
})
const withHands = (...hands: Hand[]) => hands.reduce(raise, NO_SPEAKERS)
const order = (list: Speakers) =>
  queue(list).map(({ participant }) => people.findIndex((p) => p.participant === participant))

describe('the speakers list', () => {
  it('calls points of order first, then replies, then statements as hands were raised', () => {
    const list = withHands(hand(0), hand(1), hand(2, 'right-of-reply'), hand(3, 'point-of-order'), hand(4))
    expect(order(list)).toEqual([3, 2, 0, 1, 4])
    expect(order(call(list, 1))).toEqual([2, 0, 1, 4])
  })

  it('takes a hand once for each purpose; closed, replies and points of order only', () => {
    const list = withHands(hand(0), hand(0), hand(0, 'point-of-order'))
    expect(list.hands).toHaveLength(2)
    const closed = { ...list, open: false }
    expect(raise(closed, hand(1))).toBe(closed)
    expect(order(raise(closed, hand(1, 'right-of-reply')))).toEqual([0, 1, 0])
    expect(lower(list, hand(3))).toBe(list)
  })

  it('gives the floor out of turn where the chair says so, and takes it back', () => {
    const list = call(withHands(hand(0), hand(1)), 10, hand(1))
    expect(list.speaking).toMatchObject({ participant: people[1]!.participant, since: 10 })
    expect(call(list, 20, hand(4))).toBe(list)
    const next = call(list, 20)
    expect(next).toMatchObject({ hands: [], spoken: [{ from: 10, until: 20 }], speaking: { since: 20 } })
    expect(end(next, 30)).toMatchObject({ speaking: null, spoken: [{}, { from: 20, until: 30 }] })
    expect(call(end(next, 30), 40)).toEqual(end(next, 30))
  })

  it('is put in order by the chair, each purpose for itself', () => {
    const list = withHands(hand(0), hand(1), hand(2), hand(3, 'point-of-order'))
    expect(order(place(list, hand(2), 0))).toEqual([3, 2, 0, 1])
    expect(order(place(list, hand(0), 99))).toEqual([3, 1, 2, 0])
    expect(order(place(list, hand(3, 'point-of-order'), 2))).toEqual([3, 0, 1, 2])
    expect(place(list, hand(5), 0)).toBe(list)
  })

  it('lets people go, and keeps what they said', () => {
    const list = call(withHands(hand(0), hand(1), hand(2)), 10)
    const gone = without(list, (id) => id === people[2]!.participant, 30)
    expect(order(gone)).toEqual([2])
    expect(gone).toMatchObject({ speaking: null, spoken: [{ from: 10, until: 30 }] })
    expect(without(list, () => true, 30)).toBe(list)
  })

  it('counts down the time of a statement, beyond its end too', () => {
    const list = call({ ...withHands(hand(0)), limit: 100 }, 1000)
    expect([timeLeft(list, 1040), timeLeft(list, 1150)]).toEqual([60, -50])
    expect(timeLeft({ ...list, limit: null }, 1040)).toBeNull()
    expect(timeLeft(end(list, 1050), 1060)).toBeNull()
  })

  it('shows how often and how long each delegation spoke, with who speaks now', () => {
    let list = withHands(hand(0), hand(3), hand(1), hand(2, 'point-of-order'))
    list = call(list, 0) // the point of order
    list = call(list, 5)
    list = call(list, 25)
    list = call(list, 40)
    expect([...balance(list, 50)]).toEqual([
      [delegations[0], { times: 2, ms: 35 }],
      [delegations[1], { times: 1, ms: 10 }],
    ])
  })

  const act = fc.record({
    do: fc.constantFrom('raise' as const, 'lower' as const, 'call' as const, 'end' as const, 'gate' as const),
    person: fc.nat(5),
    purpose: fc.constantFrom<Purpose>('statement', 'right-of-reply', 'point-of-order'),
    passed: fc.nat(1000),
  })

  it('loses nobody and no time, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        let list = NO_SPEAKERS
        let now = 0
        let raised = 0
        let lowered = 0
        let floor = 0 // how long somebody had it
        for (const { do: what, person, purpose, passed } of acts) {
          if (list.speaking) floor += passed
          now += passed
          const before = list
          if (what === 'raise') list = raise(list, hand(person, purpose, now))
          if (what === 'lower') list = lower(list, hand(person, purpose))
          if (what === 'call') list = call(list, now)
          if (what === 'end') list = end(list, now)
          if (what === 'gate') list = { ...list, open: !list.open }
          if (what === 'raise') raised += list.hands.length - before.hands.length
          if (what === 'lower') lowered += before.hands.length - list.hands.length
        }
        expect(raised).toBe(lowered + list.hands.length + list.spoken.length + (list.speaking ? 1 : 0))
        expect(end(list, now).spoken.reduce((sum, { from, until }) => sum + until - from, 0)).toBe(floor)
        expect(speakersSchema.parse(list)).toEqual(list)
        const called = queue(list).map(({ purpose }) => purpose)
        expect(called.indexOf('point-of-order')).toBeLessThanOrEqual(0)
        expect(called).toEqual([...called].sort((a, b) => RANK[a] - RANK[b]))
        expect(new Set(list.hands.map(({ participant, purpose }) => participant + purpose)).size).toBe(
          list.hands.length,
        )
      }),
    )
  })
})

const RANK: Record<Purpose, number> = { 'point-of-order': 0, 'right-of-reply': 1, statement: 2 }

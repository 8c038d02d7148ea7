import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '@/lib/decision'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { byDelegation, mixed, seatRest, type Grouped } from './split-groups'

const room = fc.array(fc.option(fc.constantFrom('ken', 'fra', 'iom', 'cso')), { maxLength: 60 }).map((list) =>
  list.map((delegation, at): Grouped => ({
    id: `p${at}` as ParticipantId,
    delegation: delegation as DelegationId | null,
  })),
)
const spread = (numbers: readonly number[]) => (numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers))

describe('groups mixed at random', () => {
  it('hold everybody once, and differ by one at most, in all and of any delegation', () => {
    fc.assert(
      fc.property(room, fc.integer({ min: 1, max: 12 }), fc.integer(), (people, count, seed) => {
        const groups = mixed(people, count, seeded(seed))
        expect(groups).toHaveLength(Math.min(count, people.length))
        expect(groups.flat().toSorted()).toEqual(people.map(({ id }) => id).toSorted())
        expect(spread(groups.map(({ length }) => length))).toBeLessThanOrEqual(1)
        const of = new Map(people.map(({ id, delegation }) => [id, delegation]))
        for (const delegation of new Set(of.values()))
          expect(
            spread(groups.map((group) => group.filter((id) => of.get(id) === delegation).length)),
          ).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('are the same with the same seed, and others with another', () => {
    const people = Array.from({ length: 24 }, (_, at): Grouped => ({ id: `p${at}` as ParticipantId, delegation: null }))
    expect(mixed(people, 4, seeded(7))).toEqual(mixed(people, 4, seeded(7)))
    expect(mixed(people, 4, seeded(7))).not.toEqual(mixed(people, 4, seeded(8)))
  })
})

describe('groups by delegation', () => {
  it('are the delegations that have people, each with its own', () => {
    fc.assert(
      fc.property(room, (people) => {
        const order = ['iom', 'ken', 'fra', 'cso'] as DelegationId[]
        const groups = byDelegation(people, order)
        expect(groups.map(({ delegation }) => delegation)).toEqual(
          order.filter((each) => people.some(({ delegation }) => delegation === each)),
        )
        expect(groups.flatMap(({ members }) => members).length).toBe(people.filter((each) => each.delegation).length)
      }),
    )
  })
})

describe('spreading the rest', () => {
  it('keeps who sits, and evens the groups out', () => {
    expect(seatRest(['c', 'd', 'e'], [['a', 'b'], [], ['f']])).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['f', 'e'],
    ])
    expect(seatRest([], [['a'], []])).toEqual([['a'], []])
  })
})

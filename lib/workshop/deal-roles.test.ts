import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { dealRoles, type RolesOf } from './deal-roles'

const team = (delegation: string, holders: readonly (string | null)[]): RolesOf => ({
  delegation: delegation as DelegationId,
  roles: holders.map((holder, at) => ({ role: `role-${at}`, holder: holder as ParticipantId | null })),
})
const person = (id: string, delegation: string | null = null) => ({
  id: id as ParticipantId,
  delegation: delegation as DelegationId | null,
})
const shown = (dealt: ReturnType<typeof dealRoles>) =>
  Object.fromEntries([...dealt].map(([id, { delegation, role }]) => [id, `${delegation} ${role}`]))

describe('dealing roles', () => {
  it('fills the first role of every delegation before any second one', () => {
    const dealt = dealRoles(
      [team('a', [null, null]), team('b', [null, null])],
      ['x', 'y', 'z'].map((id) => person(id)),
    )
    expect(shown(dealt)).toEqual({ x: 'a role-0', y: 'b role-0', z: 'a role-1' })
  })

  it('leaves people where they are as far as the balance allows', () => {
    const people = [person('x', 'b'), person('y', 'b'), person('z', 'b')]
    expect(shown(dealRoles([team('a', [null, null]), team('b', [null, null])], people))).toEqual({
      x: 'b role-0',
      y: 'a role-0',
      z: 'a role-1',
    })
  })

  it('hands the roles of absentees on, the first ones first', () => {
    const before = [team('a', ['gone', 'x']), team('b', ['y', null])]
    expect(shown(dealRoles(before, [person('x', 'a'), person('y', 'b')]))).toEqual({ x: 'a role-0', y: 'b role-0' })
  })

  it('gives nobody two roles, no role to two, and keeps delegations even', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(sizes, fc.nat(30), fc.array(fc.nat(6), { minLength: 30, maxLength: 30 }), (places, count, at) => {
        const delegations = places.map((size, index) => team(`d${index}`, Array<null>(size).fill(null)))
        const people = Array.from({ length: count }, (_, index) => person(`p${index}`, `d${at[index]}`))
        const dealt = dealRoles(delegations, people)
        const total = places.reduce((sum, each) => sum + each, 0)
        expect(dealt.size).toBe(Math.min(count, total))
        expect(new Set(Object.values(shown(dealt))).size).toBe(dealt.size)
        const counts = places.map(
          (_, index) => [...dealt.values()].filter(({ delegation }) => delegation === `d${index}`).length,
        )
        const most = Math.max(...counts)
        for (const [index, has] of counts.entries()) expect(has === places[index] || has >= most - 1).toBe(true)
      }),
    )
  })
})

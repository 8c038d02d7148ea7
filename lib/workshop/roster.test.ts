import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId, type DelegationId } from '@/lib/ids'
import { balance } from './balance'
import type { Delegation } from './delegation'
import { parseRoster, type RosterEntry } from './roster'

const rights = { speaks: true, tables: true, votes: true }
const delegations = ['Receiving states', 'Sending states', 'États de transit'].map((name, order): Delegation => ({
  id: newId<DelegationId>(),
  name,
  code: ['REC', 'SEN', 'TRA'][order]!,
  order,
  ...rights,
}))
const [receiving, sending, transit] = delegations.map((each) => each.id)

describe('a roster', () => {
  it('is read as it is pasted: semicolons or tabs, names or marks, in English or French', () => {
    const text = [
      'Nom ; Délégation ; Rôle',
      '  Ana   María ; receiving STATES',
      'Ben;SEN; Delegate',
      '',
      'Chloé\tÉtats de transit\tDéléguée',
      'Dan;;observateur',
      'نور;rec;facilitator',
    ].join('\r\n')
    expect(parseRoster(text, delegations)).toEqual({
      people: [
        { name: 'Ana María', delegation: receiving, role: 'delegate' },
        { name: 'Ben', delegation: sending, role: 'delegate' },
        { name: 'Chloé', delegation: transit, role: 'delegate' },
        { name: 'Dan', delegation: null, role: 'observer' },
        { name: 'نور', delegation: receiving, role: 'facilitator' },
      ],
      errors: new Map(),
    })
  })

  it('names every wrong line', () => {
    const { errors } = parseRoster(`Ana\n;REC\nBen;Elsewhere\nEve;;constructor\n${'x'.repeat(81)}`, delegations)
    expect([...errors]).toEqual([
      [2, 'missing'],
      [3, 'delegation'],
      [4, 'role'],
      [5, 'tooLong'],
    ])
  })
})

describe('balance', () => {
  const ids = [receiving!, sending!, transit!]
  const entry = fc.record<RosterEntry>({
    name: fc.constant('A'),
    delegation: fc.constantFrom(null, ...ids),
    role: fc.constantFrom('delegate', 'observer'),
  })

  it('keeps who is placed, places every other delegate, and none where another delegation had fewer', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 40 }),
        fc.array(fc.nat(10), { minLength: 3, maxLength: 3 }),
        (entries, here) => {
          const counts = new Map(ids.map((id, index) => [id, here[index]!]))
          const placed = balance(entries, ids, counts)
          for (const { delegation } of entries) if (delegation) counts.set(delegation, counts.get(delegation)! + 1)
          placed.forEach(({ delegation, ...rest }, index) => {
            const before = entries[index]!
            expect(rest).toEqual({ name: before.name, role: before.role })
            if (before.delegation || before.role !== 'delegate') return expect(delegation).toBe(before.delegation)
            expect(counts.get(delegation!)).toBe(Math.min(...counts.values()))
            counts.set(delegation!, counts.get(delegation!)! + 1)
          })
        },
      ),
    )
  })

  it('places nobody where there are no delegations', () => {
    const entries: RosterEntry[] = [{ name: 'A', delegation: null, role: 'delegate' }]
    expect(balance(entries, [], new Map())).toEqual(entries)
  })
})

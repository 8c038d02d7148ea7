import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '@/lib/decision'
import { arrange } from './arrange'
import { byOrder } from './clause'
import { risingRun } from './rising-run'

const key = fc.constantFrom('1', '2', '3', '5', '7', 'A', 'B', 'a', 'z')
const clause = fc.record({ id: fc.uuid(), order: fc.option(key, { nil: null }) })

describe('arranging clauses', () => {
  it('makes them stand as listed, whatever keys they had', () => {
    fc.assert(
      fc.property(fc.uniqueArray(clause, { selector: ({ id }) => id }), fc.nat(), (wanted, seed) => {
        const changed = arrange(wanted, seeded(seed))
        const now = wanted.map(({ id, order }) => ({ id, order: changed.get(id) ?? order! }))
        expect([...now].sort(byOrder)).toEqual(now)
      }),
    )
  })

  it('moves one clause by writing one key', () => {
    const order = ['1', '2', '3', '4', '5'].map((key) => ({ id: key, order: key }))
    const moved = [order[0]!, order[4]!, order[1]!, order[2]!, order[3]!]
    expect([...arrange(moved, seeded(1)).keys()]).toEqual(['5'])
    expect(arrange(order, seeded(1)).size).toBe(0)
  })

  it('finds a longest rising run', () => {
    expect(risingRun(['3', '1', null, '2', '9', '4'])).toEqual([1, 3, 5])
    expect(risingRun([])).toEqual([])
    expect(risingRun(['2', '2'])).toHaveLength(1)
  })
})

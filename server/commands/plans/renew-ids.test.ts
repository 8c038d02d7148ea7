import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import { renewIds } from './renew-ids'

describe('new ids', () => {
  it('take the place of the old ones everywhere, each always by the same, and leave all else as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 5 }), (json, count) => {
        const ids = Array.from({ length: count }, () => newId<string>())
        const value = { json, list: ids, byId: Object.fromEntries(ids.map((id, at) => [id, at])), say: `on ${ids[0]}` }
        const renewed = renewIds(value, ids)
        expect(renewed.json).toEqual(json)
        expect(renewed.say).toBe(value.say)
        expect(Object.keys(renewed.byId)).toEqual(renewed.list)
        expect(renewed.list.some((id) => ids.includes(id))).toBe(false)
        expect(new Set(renewed.list).size).toBe(count)
      }),
    )
  })
})

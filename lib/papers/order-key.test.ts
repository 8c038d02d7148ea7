import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '@/lib/decision'
import { keyBetween, keysBetween, orderKeySchema } from './order-key'

describe('order keys', () => {
  it('fit between any two neighbours, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 200 }), fc.nat(), (places, seed) => {
        const random = seeded(seed)
        const keys: string[] = []
        for (const place of places) {
          const at = place % (keys.length + 1)
          const many = keysBetween(keys[at - 1] ?? null, keys[at] ?? null, 1 + (place % 4), random)
          keys.splice(at, 0, ...many)
        }
        expect([...keys].sort()).toEqual(keys)
        expect(new Set(keys).size).toBe(keys.length)
        for (const key of keys) expect(orderKeySchema.safeParse(key).success).toBe(true)
      }),
    )
  })

  it('stay short when a text grows at its end', () => {
    let last = keyBetween(null, null)
    for (let i = 0; i < 500; i++) last = keyBetween(last, null)
    expect(last.length).toBeLessThan(60)
  })

  it('of two pastes at one place do not shuffle', () => {
    const random = seeded(7)
    const ours = keysBetween('A', 'B', 5, random)
    const theirs = keysBetween('A', 'B', 5, random)
    const both = [...ours, ...theirs].sort()
    expect([both.slice(0, 5), both.slice(5)]).toEqual([ours, theirs].sort())
  })

  it('refuse an order that is none', () => {
    expect(() => keyBetween('B', 'B')).toThrow(RangeError)
    expect(() => keyBetween('C', 'B')).toThrow(RangeError)
  })
})

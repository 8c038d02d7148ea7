import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newJoinCode, parseJoinCode, showJoinCode } from './join-code'

const bytes = (count: number) => crypto.getRandomValues(new Uint8Array(count))

describe('a join code', () => {
  it('is read back however it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(' ', '-', '–', '. ', ''), fc.boolean(), (between, small) => {
        const code = newJoinCode(bytes)
        const shown = showJoinCode(code).replace(' ', between)
        expect(parseJoinCode(` ${small ? shown.toLowerCase() : shown} `)).toBe(code)
      }),
    )
  })

  it('has six letters and digits that are not mistaken for others, each as likely', () => {
    const counts = new Map<string, number>()
    for (let made = 0; made < 4000; made++) {
      const code = newJoinCode(bytes)
      expect(code).toMatch(/^[^AEIOU0125SZ8BGU]{6}$/)
      for (const letter of code) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    }
    const expected = 24_000 / 22
    expect(counts.size).toBe(22)
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(6 * Math.sqrt(expected))
  })

  it('is nothing else', () => {
    for (const text of ['', 'K7M4Q', 'K7M4QXX', 'K7M4QO', 'K7M 4Q€', 'x'.repeat(5000)])
      expect(parseJoinCode(text)).toBeNull()
    fc.assert(
      fc.property(fc.string(), (text) => [null, text.toUpperCase()].includes(parseJoinCode(text)) || text.length > 6),
    )
  })
})

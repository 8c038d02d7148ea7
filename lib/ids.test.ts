import { describe, expect, it } from 'vitest'
import { newId, newUlid, parseId } from './ids'

describe('ids', () => {
  it('makes ids that its own parser accepts and that do not repeat', () => {
    const ids = Array.from({ length: 1000 }, () => newId<string>())
    expect(new Set(ids).size).toBe(1000)
    for (const id of ids) expect(parseId(id)).toBe(id)
  })

  it.each(['', 'short', 'ABCDEFGHJKMNPQRS', '0123456789abcdefg', '../../../../etc', null, 7, {}])(
    'refuses %j',
    (text) => {
      expect(parseId(text)).toBeNull()
    },
  )

  it('makes ULIDs that sort by time', () => {
    expect(newUlid(1)).toMatch(/^[0-9A-Z]{26}$/)
    expect(newUlid(1_700_000_000_000) < newUlid(1_700_000_000_001)).toBe(true)
    expect(newUlid(31) < newUlid(32)).toBe(true)
  })
})

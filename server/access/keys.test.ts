import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeys, hashSecret, newSecret } from './keys'

const keys = createKeys('a secret of thirty-two characters')

describe('keys', () => {
  it('open what they sealed, for the same purpose', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, purpose) => {
        const sealed = keys.seal(text, purpose)
        expect(keys.unseal(sealed, purpose)).toBe(text)
        expect(keys.unseal(sealed, `${purpose}!`)).toBeNull()
      }),
    )
  })

  it('open nothing that was changed, made elsewhere or is nothing', () => {
    const sealed = keys.seal('K7M4QX', 'link 1')
    expect(sealed).not.toBe(keys.seal('K7M4QX', 'link 1'))
    const bytes = Buffer.from(sealed, 'base64url')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at]! ^= 1
      expect(keys.unseal(changed.toString('base64url'), 'link 1')).toBeNull()
    }
    expect(createKeys('another secret of thirty-two chars').unseal(sealed, 'link 1')).toBeNull()
    for (const nonsense of ['', 'x', '€', sealed.slice(0, 30)]) expect(keys.unseal(nonsense, 'link 1')).toBeNull()
  })

  it('differ by purpose and by installation', () => {
    const other = createKeys('another secret of thirty-two chars')
    expect(new Set([keys.session, other.session, keys.hashCode('K7M4QX'), other.hashCode('K7M4QX')]).size).toBe(4)
  })

  it('make secrets for addresses', () => {
    expect(newSecret()).toMatch(/^[\w-]{32}$/)
    expect(hashSecret('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb')
  })
})

import { expect, it } from 'vitest'
import { newNonce, pagePolicy } from './page-policy'

it('lets scripts run by a nonce alone, another one each time', () => {
  const [one, two] = [newNonce(), newNonce()]
  expect(one).not.toBe(two)
  expect(Buffer.from(one, 'base64')).toHaveLength(16)
  const scripts = pagePolicy(one, false)
    .split('; ')
    .find((part) => part.startsWith('script-src '))
  expect(scripts).toBe(`script-src 'nonce-${one}' 'strict-dynamic'`)
})

import { expect, it } from 'vitest'
import { CLOSE, closeName, isFinal, type CloseName } from './close-codes'

it('gives every close its own code in the range for applications, and finds it again', () => {
  const codes = Object.values(CLOSE).map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const [name, { code }] of Object.entries(CLOSE)) {
    expect(code).toBeGreaterThanOrEqual(4400)
    expect(code).toBeLessThan(5000)
    expect(closeName(code)).toBe(name as CloseName)
  }
  expect(closeName(1006)).toBeNull()
  expect(isFinal(CLOSE.notAllowed.code)).toBe(true)
  expect(isFinal(CLOSE.restarting.code)).toBe(false)
})

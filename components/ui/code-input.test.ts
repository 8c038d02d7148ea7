import { expect, test } from 'vitest'
import { readCode, spellCode } from './code-input'

test.each([
  ['k7m 4qx', 'K7M4QX'],
  [' K7M-4QX ', 'K7M4QX'],
  ['k7m4qxyz', 'K7M4QX'],
  ['é·', ''],
])('%s is read as %s', (typed, code) => {
  expect(readCode(typed)).toBe(code)
})

test('a code is shown in two halves, as it is said', () => {
  expect(spellCode('K7M4QX')).toBe('K7M 4QX')
  expect(spellCode('K7')).toBe('K7')
  expect(spellCode('')).toBe('')
})

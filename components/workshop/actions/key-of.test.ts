import { describe, expect, it } from 'vitest'
import { keyOf, opensPalette, type Press } from './key-of'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  defaultPrevented: false,
  ...more,
})

describe('a key', () => {
  it('is one character by itself, whatever its case', () => {
    expect([press('b'), press('B'), press('?'), press('+'), press('é')].map(keyOf)).toEqual(['b', 'b', '?', '+', 'é'])
  })

  it('is none with a modifier, held down, already handled, or with a name', () => {
    const none = [
      press('b', { ctrlKey: true }),
      press('b', { metaKey: true }),
      press('b', { altKey: true }),
      press('b', { repeat: true }),
      press('b', { defaultPrevented: true }),
      press('Enter'),
      press(' '),
    ]
    expect(none.map(keyOf)).toEqual(none.map(() => null))
  })

  it('opens the palette with Ctrl or Cmd', () => {
    expect([press('k', { ctrlKey: true }), press('K', { metaKey: true })].map(opensPalette)).toEqual([true, true])
    const others = [press('k'), press('k', { ctrlKey: true, altKey: true }), press('j', { ctrlKey: true })]
    expect(others.map(opensPalette)).toEqual([false, false, false])
  })
})

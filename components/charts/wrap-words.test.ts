import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, wrapWords } from './wrap-words'

describe('wrapping words', () => {
  it('leaves a short text whole and breaks a long one between words', () => {
    expect(wrapWords('Rights', 200, 15, 3)).toEqual(['Rights'])
    expect(wrapWords('the rights of everyone who moves', 120, 15, 3)).toEqual([
      'the rights of',
      'everyone who',
      'moves',
    ])
    expect(wrapWords('移民和难民的权利以及所有迁徙者', 60, 15, 3)).toEqual(['移民和难', '民的权利', '以及所…'])
  })

  it('fits every line, in at most so many lines, and loses nothing but spaces while there is room', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        (text, room, most) => {
          const lines = wrapWords(text, room, 15, most)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) if ([...line].length > 2) expect(textWidth(line) * 15).toBeLessThanOrEqual(room)
          const all = wrapWords(text, room, 15, Infinity)
          expect(all.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        },
      ),
    )
  })
})

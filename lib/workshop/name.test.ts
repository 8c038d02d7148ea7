import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personNameSchema } from './name'

describe('names', () => {
  it.each([
    ['  Ada   Example ', 'Ada Example'],
    ['ليلى', 'ليلى'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['a\u202Eb\nc', 'a b c'],
  ])('reads %j as %j', (typed, name) => expect(personNameSchema.parse(typed)).toBe(name))

  it('keeps the joiners that some scripts and emoji need', () => {
    expect(personNameSchema.parse('نمی\u200cخواهم')).toBe('نمی\u200cخواهم')
  })

  it.each(['', '   ', '\u200b', 'x'.repeat(81), 7, null])('refuses %j', (typed) => {
    expect(personNameSchema.safeParse(typed).success).toBe(false)
  })

  it('gives back what it accepted unchanged', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const first = personNameSchema.safeParse(typed)
        if (first.success) expect(personNameSchema.parse(first.data)).toBe(first.data)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { say, spokenIn, textSchema, textUpTo, TEXT_LIMIT } from './text'

describe('say', () => {
  const text = { en: 'Rights', fr: 'Droits', ar: 'حقوق' }

  it('gives the language asked for, else its base, else English, else any', () => {
    expect(say(text, 'ar')).toBe('حقوق')
    expect(say(text, 'fr-CA')).toBe('Droits')
    expect(say(text, 'de')).toBe('Rights')
    expect(say({ pt: 'Direitos' }, 'de')).toBe('Direitos')
    expect(say('WTO', 'fr')).toBe('WTO')
  })

  it('says which language it used', () => {
    expect(spokenIn(text, 'fr-CA')).toBe('fr')
    expect(spokenIn(text, 'de')).toBe('en')
    expect(spokenIn({ pt: 'Direitos' }, 'de')).toBe('pt')
    expect(spokenIn('WTO', 'fr')).toBeUndefined()
  })

  it('takes no inherited property for a language', () => {
    expect(say({ en: 'Rights' }, 'constructor')).toBe('Rights')
    expect(say({ en: 'Rights' }, '__proto__')).toBe('Rights')
  })

  it('always gives words for a text that passes the schema', () => {
    const tag = fc.stringMatching(/^[a-z]{2,3}$/)
    const words = fc.string({ minLength: 1 }).filter((word) => word.trim() !== '')
    fc.assert(
      fc.property(fc.oneof(words, fc.dictionary(tag, words, { minKeys: 1 })), fc.string(), (given, language) => {
        expect(textSchema.safeParse(given).success).toBe(true)
        expect(say(given, language).trim()).not.toBe('')
      }),
    )
  })
})

describe('textSchema', () => {
  it.each(['', '   ', {}, { en: '' }, { en: ' ' }, { english: 'x' }, { en: 3 }, [], null, 'x'.repeat(TEXT_LIMIT + 1)])(
    'refuses %j',
    (given) => expect(textSchema.safeParse(given).success).toBe(false),
  )

  it('limits each language', () => {
    expect(textUpTo(3).safeParse({ en: 'abc', fr: 'abcd' }).success).toBe(false)
    expect(textUpTo(3).safeParse({ en: 'abc', fr: 'abc' }).success).toBe(true)
  })
})

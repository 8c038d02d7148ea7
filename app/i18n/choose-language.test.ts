import { describe, expect, test } from 'vitest'
import { chooseLanguage } from './choose-language'

describe('the language of a request', () => {
  test.each([
    ['fr', 'en', 'fr'],
    ['ar', 'en', 'ar'],
    ['xx', 'fr', 'fr'],
    [undefined, 'fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    [undefined, 'de, en;q=0.4, fr;q=0.6', 'fr'],
    [undefined, 'fr;q=0, en', 'en'],
    [undefined, 'ar, fr;q=0.5', 'fr'],
    [undefined, ';;;,q=,=', 'en'],
    [undefined, null, 'en'],
  ])('cookie %s and header %s give %s', (cookie, header, language) => {
    expect(chooseLanguage(cookie, header)).toBe(language)
  })
})

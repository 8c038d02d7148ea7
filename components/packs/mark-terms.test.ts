import type { Term } from '@/lib/packs/pack'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { termMarker } from './mark-terms'

const term = (id: string, en: string, fr = en): Term => ({
  id,
  term: { en, fr },
  plain: `${en}.`,
  source: { id: 'ours' },
})
const terms = [
  term('good', 'club good', 'bien de club'),
  term('bilateral', 'bilateral', 'bilatéral'),
  term('law', 'law'),
]
const marked = (text: string, language = 'en') =>
  termMarker(terms, language)(text).flatMap((stretch) => (stretch.term ? [`${stretch.term.id}: ${stretch.text}`] : []))

describe('termMarker', () => {
  it('marks whole words, with plural and feminine endings, in any case', () => {
    expect(marked('Club goods and Bilateral deals')).toEqual(['good: Club goods', 'bilateral: Bilateral'])
    expect(marked('une entente bilatérale', 'fr')).toEqual(['bilateral: bilatérale'])
    expect(marked('flaws, lawful, by-law')).toEqual([])
  })

  it('marks a term once', () => {
    const mark = termMarker(terms, 'en')
    expect(mark('law and law').filter((stretch) => stretch.term)).toHaveLength(1)
    expect(mark('law').filter((stretch) => stretch.term)).toHaveLength(0)
  })

  it('never changes the text, whatever the terms', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, words) => {
        const mark = termMarker(
          words.map((word, index) => term(`t${index}`, word)),
          'en',
        )
        const stretches = mark(`${text} ${words.join(' ')}`)
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(`${text} ${words.join(' ')}`)
      }),
    )
  })
})

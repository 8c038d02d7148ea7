import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Body, BodyMark, BodyNode } from './body'
import { rebased } from './rebase'
import { linesOf, overlaid, reworded } from './reword'

const mark = (type: string, attrs: BodyMark['attrs'] = {}): BodyMark => ({ type, attrs })
const bracket = mark('bracket', { id: 'b', by: 'eu', rev: '0' })
const inserted = mark('inserted', { id: 'i', by: 'eu' })
const words = (text: string, ...marks: BodyMark[]): BodyNode => ({ text, marks })
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: {}, content })
const item = (text: string): BodyNode => ({ type: 'listItem', attrs: {}, content: [paragraph(words(text))] })

describe('a text is reworded', () => {
  it('and what stays keeps its formats and brackets, also around a new word', () => {
    const body = [paragraph(words('Decides', mark('italic')), words(' to '), words('act at once', bracket), words('.'))]
    expect(reworded(body, ['Decides to act firmly at once.'])).toEqual([
      paragraph(words('Decides', mark('italic')), words(' to '), words('act firmly at once', bracket), words('.')),
    ])
  })

  it('and suggested words, which were not in the box, stay where they are', () => {
    const body = [paragraph(words('We act'), words(' soon', inserted), words(' together.'))]
    expect(linesOf(body)).toEqual(['We act together.'])
    expect(reworded(body, ['We act alone.'])).toEqual([
      paragraph(words('We act'), words(' soon', inserted), words(' alone.')),
    ])
  })

  it('and its lists stay lists, with a line more or less', () => {
    const list = (...texts: string[]): Body => [
      paragraph(words('First:')),
      { type: 'bulletList', attrs: {}, content: texts.map(item) },
    ]
    expect(reworded(list('one', 'two'), ['First:', 'one', 'one and a half', 'two'])).toEqual(
      list('one', 'one and a half', 'two'),
    )
    expect(reworded(list('one', 'two'), ['First:', 'two'])).toEqual(list('two'))
    expect(reworded(list('one'), ['First:'])).toEqual([paragraph(words('First:'))])
  })

  it('and tables keep their cells, footnotes and what refers to them stay', () => {
    const cell = (text: string): BodyNode => ({
      type: 'tableCell',
      attrs: {},
      content: text === '' ? [] : [words(text)],
    })
    const row = (...cells: BodyNode[]): BodyNode => ({ type: 'tableRow', attrs: {}, content: cells })
    const table = (...rows: BodyNode[]): BodyNode => ({ type: 'table', attrs: {}, content: rows })
    const note: BodyNode = { type: 'footnote', attrs: { id: 'n' }, content: [words('As agreed.')] }
    const reference = mark('reference', { id: 'n' })
    const body = [paragraph(words('See '), words('below', reference)), table(row(cell('a'), cell('b'))), note]
    expect(linesOf(body)).toEqual(['See below', 'a', 'b'])
    expect(reworded(body, ['See all below', 'a', ''])).toEqual([
      paragraph(words('See all '), words('below', reference)),
      table(row(cell('a'), cell(''))),
      note,
    ])
    const proposed = [paragraph(words('Look below')), table(row(cell('a'), cell('c')))]
    expect(overlaid(body, proposed)).toEqual([
      paragraph(words('Look '), words('below', reference)),
      table(row(cell('a'), cell('c'))),
      note,
    ])
  })

  const line = fc.array(fc.constantFrom('a', 'be', 'see', ' ', '.'), { maxLength: 8 }).map((parts) => parts.join(''))
  const lines = fc.array(line, { minLength: 1, maxLength: 5 })
  it('says afterwards what was typed, whatever it was before', () => {
    fc.assert(
      fc.property(lines, lines, (was, now) => {
        const body = was.map((text, i) =>
          i % 2 ? { type: 'bulletList', attrs: {}, content: [item(text)] } : paragraph(words(text, bracket)),
        )
        expect(linesOf(reworded(body, now))).toEqual(now)
      }),
    )
  })
})

describe('a proposal is laid over the text as it is now', () => {
  it('with its own formats, and the brackets of now on words that stay', () => {
    const now = [paragraph(words('Invites '), words('all states', bracket), words(' to report'))]
    const proposed = [paragraph(words('Invites', mark('italic')), words(' all states to act'))]
    expect(overlaid(now, proposed)).toEqual([
      paragraph(words('Invites', mark('italic')), words(' '), words('all states', bracket), words(' to act')),
    ])
  })
})

describe('changes are made in a text that went on', () => {
  it('where they touch other words', () => {
    expect(rebased('We may act soon.', 'We may act very soon.', 'We shall act soon.')).toBe('We shall act very soon.')
  })
  it('and not where both changed the same', () => {
    expect(rebased('We may act.', 'We should act.', 'We shall act.')).toBeNull()
  })
  const text = fc.array(fc.constantFrom('a ', 'be ', 'see '), { maxLength: 8 }).map((parts) => parts.join(''))
  it('is the proposal where nothing changed, the text where nothing is proposed, and the same from both sides', () => {
    fc.assert(
      fc.property(text, text, text, (base, now, proposed) => {
        expect(rebased(base, base, proposed)).toBe(proposed)
        expect(rebased(base, now, base)).toBe(now)
        expect(rebased(base, now, proposed)).toBe(rebased(base, proposed, now))
      }),
    )
  })
})

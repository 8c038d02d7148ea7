import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Body, BodyMark, BodyNode } from './body'
import { plainText } from './body'
import { acceptedBody, baseBody, decideSuggestions, type Verdict } from './plain-body'

const mark = (type: string, by = 'EU', id = '1'): BodyMark => ({ type, attrs: { id, by } })
const text = (text: string, ...marks: BodyMark[]): BodyNode => ({ text, marks })
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: {}, content })
const words = (body: Body) => plainText(body).trim()

const INSERTED = mark('inserted')
const DELETED = mark('deleted', 'JPN', '2')

describe('a text without its suggestions', () => {
  const body = [paragraph(text('shall ', DELETED), text('should ', INSERTED), text('act', mark('bracket')))]

  it('is what it would become, or what it was', () => {
    expect(words(acceptedBody(body))).toBe('should act')
    expect(words(baseBody(body))).toBe('shall act')
  })

  it('keeps every other mark, and its blocks when they have no words left', () => {
    expect(acceptedBody(body)).toEqual([paragraph(text('should '), text('act', mark('bracket')))])
    expect(baseBody([paragraph(text('new', INSERTED))])).toEqual([paragraph()])
  })

  it('has not what one party inserted and another struck, either way', () => {
    const both = [paragraph(text('kept '), text('disputed', INSERTED, DELETED))]
    expect(words(acceptedBody(both))).toBe('kept')
    expect(words(baseBody(both))).toBe('kept')
  })

  it('leaves open what is not decided', () => {
    const onlyJapan = (verdict: Verdict) =>
      decideSuggestions(body, ({ attrs }) => (attrs.by === 'JPN' ? verdict : null))
    expect(onlyJapan('accept')).toEqual([paragraph(text('should ', INSERTED), text('act', mark('bracket')))])
    expect(onlyJapan('reject')).toEqual([
      paragraph(text('shall '), text('should ', INSERTED), text('act', mark('bracket'))),
    ])
  })

  it('words struck by two are gone when one is accepted, and still struck when one is rejected', () => {
    const twice = [paragraph(text('shall', mark('deleted', 'EU', '1'), mark('deleted', 'JPN', '2')))]
    const only = (verdict: Verdict) => decideSuggestions(twice, ({ attrs }) => (attrs.by === 'EU' ? verdict : null))
    expect(only('accept')).toEqual([paragraph()])
    expect(only('reject')).toEqual([paragraph(text('shall', mark('deleted', 'JPN', '2')))])
  })
})

const anyMark = fc.record({
  type: fc.constantFrom('inserted', 'deleted', 'bracket', 'bold'),
  attrs: fc.record({ id: fc.constantFrom('1', '2', '3'), by: fc.constantFrom('EU', 'JPN') }),
})
const anyText = fc.record({ text: fc.string({ maxLength: 4 }), marks: fc.array(anyMark, { maxLength: 3 }) })
const anyBody: fc.Arbitrary<Body> = fc.array(fc.array(anyText, { maxLength: 5 }).map((parts) => paragraph(...parts)))

const leaves = (body: Body): Extract<BodyNode, { text: string }>[] =>
  body.flatMap((node) => ('text' in node ? [node] : leaves(node.content)))
const has = (type: string) => (node: { marks: readonly BodyMark[] }) => node.marks.some((mark) => mark.type === type)

describe('any text', () => {
  it('has no suggestion left when all are decided, keeps all words nobody suggested anything of, and its blocks', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        for (const decided of [acceptedBody(body), baseBody(body)]) {
          expect(leaves(decided).filter((leaf) => has('inserted')(leaf) || has('deleted')(leaf))).toEqual([])
          expect(decided).toHaveLength(body.length)
          expect(acceptedBody(decided)).toBe(decided)
        }
        const joined = (keep: (leaf: { marks: readonly BodyMark[] }) => boolean) =>
          leaves(body).filter(keep).map(({ text }) => text).join('') // prettier-ignore
        const of = (decided: Body) => leaves(decided).map(({ text }) => text).join('') // prettier-ignore
        expect(of(baseBody(body))).toBe(joined((leaf) => !has('inserted')(leaf)))
        expect(of(acceptedBody(body))).toBe(joined((leaf) => !has('deleted')(leaf)))
      }),
    )
  })

  it('comes to the same in whatever order its suggestions are decided', () => {
    const verdicts = fc.dictionary(fc.constantFrom('1', '2', '3'), fc.constantFrom<Verdict>('accept', 'reject', null))
    fc.assert(
      fc.property(anyBody, verdicts, verdicts, (body, one, other) => {
        const byId = (of: Record<string, Verdict>) => (mark: BodyMark) => of[mark.attrs.id as string] ?? null
        const apart = Object.fromEntries(Object.entries(other).filter(([id]) => !one[id]))
        const there = decideSuggestions(decideSuggestions(body, byId(one)), byId(apart))
        const back = decideSuggestions(decideSuggestions(body, byId(apart)), byId(one))
        expect(there).toEqual(back)
      }),
    )
  })
})

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BodyMark, BodyNode } from './body'
import { plainText, wordCount } from './body'
import { canonicalJson, clauseHash, sha256 } from './canonical'

const text = (text: string, ...marks: BodyMark[]): BodyNode => ({ text, marks })
const mark = (type: string, attrs: Record<string, unknown> = {}): BodyMark => ({ type, attrs })
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: {}, content })
const clause = (...body: BodyNode[]) => ({ kind: 'operative' as const, depth: 0, body })

describe('the canonical form of a clause', () => {
  it('hashes as SHA-256 does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const utf8 = new TextEncoder().encode(text)
        expect(sha256(text)).toBe(createHash('sha256').update(utf8).digest('hex'))
      }),
    )
  })

  it('is the same for the same words and marks, however they are cut and sorted', () => {
    const bold = mark('bold')
    const [a, b] = [mark('bracket', { id: '1', by: 'x' }), mark('bracket', { by: 'y', id: '2', rev: null })]
    expect(clauseHash(clause(paragraph(text('De', bold, a, b), text('cides', b, bold, a), text(''))))).toBe(
      clauseHash(clause(paragraph(text('Decides', a, mark('bracket', { id: '2', by: 'y' }), bold)))),
    )
  })

  it('differs when a letter, a mark, a block, the kind or the depth does', () => {
    const base = clause(paragraph(text('Decides')))
    const others = [
      clause(paragraph(text('Decide'))),
      clause(paragraph(text('Decides', mark('bold')))),
      clause(paragraph(text('Deci')), paragraph(text('des'))),
      { ...base, kind: 'preambular' as const },
      { ...base, depth: 1 },
    ]
    const hashes = [base, ...others].map(clauseHash)
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(JSON.parse(canonicalJson(base))).toMatchObject({ form: 1, kind: 'operative' })
  })

  it('counts words', () => {
    const body = [paragraph(text('Calls '), text('upon', mark('bold')), text(' 3 parties;')), paragraph(text('end'))]
    expect(plainText(body)).toBe('Calls upon 3 parties;\nend')
    expect(wordCount(plainText(body))).toBe(5)
  })
})

import { strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DelegationId } from '@/lib/ids'
import { plainText, type BodyNode } from '../../body'
import { paperTextOf, WHOLE } from '../../revisions/paper-text-of'
import { clauseId, clauseOf, EU, JPN, owned, paragraph, piece, snapshotOf } from '../../revisions/testing'
import type { SnapshotClause } from '../../revisions/snapshot'
import { paperAsDocx } from '../docx/write-docx'
import { paperAsMarkdown } from '../markdown'
import { amendmentsFrom } from './amendments-from'
import { clausesFrom } from './clauses-from'
import { FileRefused } from './file-refused'
import { readDocx } from './read-docx'
import { readMarkdown } from './read-markdown'
import { parseXml } from './xml'

const NAMES: Record<string, string> = { [EU]: 'European Union', [JPN]: 'Japan' }
const delegationOf = (author: string) =>
  (Object.entries(NAMES).find(([, name]) => name === author)?.[0] ?? null) as DelegationId | null

const docxOf = (...clauses: SnapshotClause[]) =>
  paperAsDocx({
    paper: paperTextOf(snapshotOf(...clauses), WHOLE),
    nameOf: (party) => NAMES[party] ?? '?',
    comments: [],
    at: 1_800_000_000_000,
    language: 'en',
  })

/** As somebody without change tracking would: in the file's own XML. */
function edited(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file)
  parts['word/document.xml'] = strToU8(change(new TextDecoder().decode(parts['word/document.xml'])))
  return zipSync(parts)
}

const why = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof FileRefused) return error.why
    throw error
  }
  return 'taken'
}

const title = clauseOf(1, { kind: 'title', text: 'Outcome' })
const decides = clauseOf(2, { text: 'Decides to meet yearly;' })
const requests = clauseOf(3, { text: 'Requests a report.' })
const paper = [title, decides, requests]

const told = (file: Uint8Array, standing = paper) => {
  const { changes, changedSince } = amendmentsFrom(readDocx(file), standing, delegationOf)
  return {
    changes: changes.map(({ change, by, author }) => [
      change.act,
      change.clause,
      'body' in change ? plainText(change.body) : null,
      by,
      author,
    ]),
    changedSince,
  }
}

describe('a Word document that comes back', () => {
  it('changes nothing when nobody changed it', async () => {
    const suggested = clauseOf(2, {
      body: [
        paragraph(
          piece('Decides '),
          piece('not ', owned('inserted', 'S', JPN)),
          piece('to meet', owned('bracket', 'B', EU)),
          piece(';'),
        ),
      ],
    })
    expect(told(await docxOf(title, suggested, requests), [title, suggested, requests])).toEqual({
      changes: [],
      changedSince: [],
    })
  })

  it('tracked changes become amendments of their author’s delegation', async () => {
    const file = await docxOf(
      title,
      clauseOf(2, {
        body: [
          paragraph(
            piece('Decides to meet '),
            piece('twice ', owned('inserted', 'S1', JPN)),
            piece('yearly', owned('deleted', 'S2', EU)),
            piece(';'),
          ),
        ],
      }),
      clauseOf(3, { body: [paragraph(piece('Requests a report.', owned('deleted', 'S3', EU)))] }),
    )
    expect(told(file).changes).toEqual([
      ['replace', clauseId(2), 'Decides to meet twice yearly;', JPN, 'Japan'],
      ['replace', clauseId(2), 'Decides to meet ;', EU, 'European Union'],
      ['delete', clauseId(3), null, EU, 'European Union'],
    ])
  })

  it('what was changed without tracking is whoever’s brings it: words, new paragraphs, places, what is missing', async () => {
    const file = edited(await docxOf(...paper), (xml) => xml.replace('meet yearly', 'convene'))
    expect(told(file).changes).toEqual([['replace', clauseId(2), 'Decides to convene;', null, '']])
    const paragraphs = (xml: string) => xml.match(/<w:p>[\s\S]*?<\/w:p>/g)!
    const more = edited(await docxOf(...paper), (xml) =>
      xml.replace(paragraphs(xml)[1]!, `${paragraphs(xml)[1]!}<w:p><w:r><w:t>Invites all.</w:t></w:r></w:p>`),
    )
    expect(told(more).changes).toEqual([['add', clauseId(2), 'Invites all.', null, '']])
    const less = edited(await docxOf(...paper), (xml) => xml.replace(paragraphs(xml)[1]!, ''))
    expect(told(less).changes).toEqual([['delete', clauseId(2), null, null, '']])
    const swapped = edited(await docxOf(...paper), (xml) => {
      const [, second, third] = paragraphs(xml)
      return xml.replace(second!, '').replace(third!, third! + second!)
    })
    expect(told(swapped).changes).toEqual([['move', clauseId(3), null, null, '']])
  })

  it('a paragraph that has changed meanwhile is told of and left out', async () => {
    const file = edited(await docxOf(...paper), (xml) => xml.replace('meet yearly', 'convene'))
    const now = [title, clauseOf(2, { text: 'Decides to disband;' }), requests]
    expect(told(file, now)).toEqual({ changes: [], changedSince: [clauseId(2)] })
    expect(told(await docxOf(...paper), now)).toEqual({ changes: [], changedSince: [] })
  })

  it('of another origin is compared by its words', async () => {
    const file = edited(await docxOf(...paper), (xml) =>
      xml.replace(/<w:bookmark(Start|End)[^>]*\/>/g, '').replace('a report', 'a written report'),
    )
    expect(told(file).changes[0]).toEqual(['replace', clauseId(3), 'Requests a written report.', null, ''])
  })
})

describe('a file that becomes a new paper', () => {
  it('splits a negotiated text into its paragraphs, with our numbers or anybody’s', async () => {
    const file = await docxOf(
      title,
      clauseOf(2, { kind: 'preambular', text: 'Recalling,' }),
      clauseOf(3, { text: 'Decides:' }),
      clauseOf(4, { depth: 1, text: 'to meet;' }),
    )
    const shape = (clauses: ReturnType<typeof clausesFrom>) =>
      clauses.map(({ kind, depth, body }) => [kind, depth, plainText(body)])
    expect(shape(clausesFrom(readDocx(file), 'negotiated'))).toEqual([
      ['title', 0, 'Outcome'],
      ['preambular', 0, 'Recalling,'],
      ['operative', 0, 'Decides:'],
      ['operative', 1, 'to meet;'],
    ])
    const typed = '# Outcome\n\n*Recalling* the record,\n\n1. Decides:\n\n(a) to meet;\n\n2. Requests.\n'
    expect(shape(clausesFrom(readMarkdown(typed), 'negotiated'))).toEqual([
      ['title', 0, 'Outcome'],
      ['preambular', 0, 'Recalling the record,'],
      ['operative', 0, 'Decides:'],
      ['operative', 1, 'to meet;'],
      ['operative', 0, 'Requests.'],
    ])
  })

  it('takes a position paper by its headings, with lists, tables, quotes, emphasis and links', () => {
    const text =
      '# Position\n\n## Background\n\nWe **hold** [this](https://example.org).\nAnd _so_ on a_b_c.\n\n- one\n  - deeper\n- two\n\n> Quoted\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n## Red lines\n\n[no](javascript:x) <b>\n'
    const clauses = clausesFrom(readMarkdown(text), 'position')
    expect(clauses.map(({ kind }) => kind)).toEqual(['title', 'heading', 'section', 'heading', 'section'])
    const blocks = clauses[2]!.body as Extract<BodyNode, { type: string }>[]
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'bulletList', 'blockquote', 'table'])
    expect(blocks[0]!.content).toEqual([
      piece('We '),
      piece('hold', { type: 'bold', attrs: {} }),
      piece(' '),
      piece('this', { type: 'link', attrs: { href: 'https://example.org' } }),
      piece('. And '),
      piece('so', { type: 'italic', attrs: {} }),
      piece(' on a_b_c.'),
    ])
    expect(plainText(clauses[4]!.body)).toBe('no <b>')
  })

  it('what goes out as Markdown comes back the same words', () => {
    const word = fc.stringMatching(/^[\p{L}*_[\]<>#~|\\.-]{1,12}$/u)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const text = `A ${words.join(' ')} z`
        const made = paperAsMarkdown(
          paperTextOf(
            snapshotOf(clauseOf(1, { kind: 'heading', text }), clauseOf(2, { kind: 'heading', text })),
            WHOLE,
          ),
        )
        const back = clausesFrom(readMarkdown(made.replace('PLEN/L.1/Rev.1', '')), 'position')
        expect(plainText(back.at(-1)!.body)).toBe(text)
      }),
    )
  })
})

describe('a file that is none', () => {
  it('is refused with its reason, and never breaks anything', async () => {
    const good = await docxOf(...paper)
    expect(why(() => readDocx(strToU8('hello')))).toBe('notDocx')
    expect(why(() => readDocx(good.slice(0, good.length / 2)))).toBe('malformed')
    expect(why(() => readDocx(zipSync({ 'a.txt': strToU8('x') })))).toBe('notDocx')
    expect(why(() => readDocx(edited(good, (xml) => xml.replace('</w:body>', ''))))).toBe('malformed')
    expect(why(() => readDocx(edited(good, (xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'))))).toBe(
      'malformed',
    )
    expect(why(() => readDocx(new Uint8Array(11 * 1024 * 1024)))).toBe('tooLarge')
    expect(why(() => parseXml('<a>'.repeat(100) + '</a>'.repeat(100)))).toBe('malformed')
    expect(why(() => clausesFrom(readMarkdown('\n\n'), 'position'))).toBe('empty')
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
        const broken = good.slice()
        broken[at] = byte
        expect(['taken', 'malformed', 'notDocx', 'bomb']).toContain(why(() => readDocx(broken)))
      }),
      { numRuns: 60 },
    )
  })

  it('is left as soon as it grows too much, whatever it says of its size', () => {
    const zeros = new Uint8Array(60 * 1024 * 1024)
    expect(why(() => readDocx(zipSync({ 'word/document.xml': zeros })))).toBe('bomb')
    const many = Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`${i}.xml`, new Uint8Array(1)]))
    expect(why(() => readDocx(zipSync(many)))).toBe('bomb')
  })
})

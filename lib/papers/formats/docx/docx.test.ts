import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DelegationId } from '@/lib/ids'
import { paperTextOf, WHOLE } from '../../revisions/paper-text-of'
import { clauseId, clauseOf, EU, JPN, owned, paragraph, piece, snapshotOf } from '../../revisions/testing'
import { below, child, elements, parseXml, type Element } from '../in/xml'
import { unzipParts } from '../in/unzip'
import { amendmentsFrom } from '../in/amendments-from'
import { readDocx } from '../in/read-docx'
import { parseMark } from './clause-bookmark'
import type { DocxFile } from './docx-file'
import { paperAsDocx } from './write-docx'

const NAMES: Record<string, string> = { [EU]: 'European Union', [JPN]: 'Japan' }

const snapshot = snapshotOf(
  clauseOf(1, { kind: 'title', text: 'Draft outcome' }),
  clauseOf(2, { kind: 'preambular', text: 'Recalling the record & the <rules>,' }),
  clauseOf(3, {
    body: [
      paragraph(
        piece('Decides '),
        piece('to meet', owned('bracket', 'B1', EU)),
        piece(' twice', owned('inserted', 'S1', JPN)),
        piece(' yearly', owned('deleted', 'S2', EU)),
        piece(';'),
      ),
    ],
    alternatives: [{ number: 1, by: [EU, JPN], body: [paragraph(piece('Invites the parties to meet;'))] }],
    reservations: [{ number: 1, by: JPN, kind: 'reservation', text: 'Japan reads this as optional.' }],
  }),
  clauseOf(4, { depth: 1, text: 'in Geneva.' }),
  clauseOf(5, {
    kind: 'section',
    body: [
      { type: 'bulletList', attrs: {}, content: [{ type: 'listItem', attrs: {}, content: [paragraph(piece('one'))] }] },
      {
        type: 'table',
        attrs: {},
        content: [
          { type: 'tableRow', attrs: {}, content: [{ type: 'tableHeader', attrs: {}, content: [piece('Form')] }] },
          { type: 'tableRow', attrs: {}, content: [{ type: 'tableCell', attrs: {}, content: [piece('club')] }] },
        ],
      },
    ],
  }),
)

const file: DocxFile = {
  paper: paperTextOf(snapshot, WHOLE),
  nameOf: (party) => NAMES[party] ?? '?',
  comments: [
    {
      clause: clauseId(3),
      quote: 'meet',
      resolved: false,
      said: [
        { by: 'Japan', at: snapshot.at, text: 'Where?' },
        { by: 'European Union', at: snapshot.at, text: 'In Geneva.' },
      ],
    },
    {
      clause: clauseId(4),
      quote: 'words that are gone',
      resolved: true,
      said: [{ by: 'Japan', at: snapshot.at, text: 'Why?' }],
    },
  ],
  at: snapshot.at,
  language: 'en',
}

const text = (element: Element): string =>
  element.children.map((one) => (typeof one === 'string' ? one : text(one))).join('')

async function parts() {
  const all = unzipParts(await paperAsDocx(file), () => true)
  return (name: string) => parseXml(new TextDecoder().decode(all.get(name)))
}

describe('a paper as a Word document', () => {
  it('holds suggestions as tracked changes, each by its delegation', async () => {
    const document = (await parts())('word/document.xml')
    const changes = (name: string) => [...below(document, name)].map((one) => [one.attributes['w:author'], text(one)])
    expect(changes('w:ins')).toEqual([['Japan', ' twice']])
    expect(changes('w:del')).toEqual([['European Union', ' yearly']])
    expect([...below(document, 'w:delText')].map(text)).toEqual([' yearly'])
  })

  it('numbers lines, and paragraphs as on screen; brackets, rival texts and reservations name their delegations', async () => {
    const part = await parts()
    const document = part('word/document.xml')
    const [numbers] = below(document, 'w:lnNumType')
    expect(numbers!.attributes).toMatchObject({ 'w:countBy': '5', 'w:restart': 'newPage' })
    const paragraphs = elements(child(document, 'w:body')!)
      .filter(({ name }) => name === 'w:p')
      .map(text)
    expect(paragraphs).toEqual([
      'Draft outcome',
      'PP1Recalling the record & the <rules>,',
      'OP1Decides [EU: to meet] twice yearly;',
      'OP1 alt.1[EU, JPN: Invites the parties to meet;]',
      '(a)in Geneva.',
      '1one',
    ])
    expect([...below(document, 'w:footnoteReference')].map(({ attributes }) => attributes['w:id'])).toEqual(['1'])
    expect(text(part('word/footnotes.xml'))).toContain('[JPN: Japan reads this as optional.]')
    expect([...below(document, 'w:tbl')].map(text)).toEqual(['Formclub'])
  })

  it('holds comments with their authors, around their words where those still stand', async () => {
    const part = await parts()
    const comments = [...below(part('word/comments.xml'), 'w:comment')]
    expect(comments.map((one) => [one.attributes['w:author'], text(one)])).toEqual([
      ['Japan', 'Where?'],
      ['European Union', 'In Geneva.'],
      ['Japan', 'Why?'],
    ])
    const document = part('word/document.xml')
    for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])
      expect([...below(document, name)].map(({ attributes }) => attributes['w:id'])).toEqual(['0', '1', '2'])
    const [paragraph] = [...below(document, 'w:p')].filter((one) => text(one).startsWith('OP1Decides'))
    expect(wordsBetween(paragraph!, '0')).toBe('meet')
  })

  it('says in hidden bookmarks which paragraph is which clause', async () => {
    const document = (await parts())('word/document.xml')
    const marks = [...below(document, 'w:bookmarkStart')].map(({ attributes }) => attributes['w:name']!)
    expect(marks.every((name) => name.length <= 40 && name.startsWith('_'))).toBe(true)
    expect(marks.map((name) => parseMark(name)?.clause)).toEqual([1, 2, 3, 4, 5].map(clauseId))
  })

  const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)
  it.skipIf(!office)(
    'is opened by LibreOffice, which keeps changes, comments, notes and bookmarks',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'plenary-docx-'))
      try {
        writeFileSync(join(folder, 'paper.docx'), await paperAsDocx(file))
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
        const convert = (to: string) =>
          execFileSync(
            office!,
            [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, 'paper.docx')],
            { stdio: 'ignore' },
          )
        convert('fodt')
        const read = parseXml(readFileSync(join(folder, 'paper.fodt'), 'utf8'))
        const regions = [...below(read, 'text:changed-region')].map((one) => [
          [...below(one, 'dc:creator')].map(text)[0],
          elements(one)[0]!.name,
        ])
        expect(regions).toEqual([
          ['Japan', 'text:insertion'],
          ['European Union', 'text:deletion'],
        ])
        const remarks = [...below(read, 'office:annotation')].map((one) => [...below(one, 'dc:creator')].map(text)[0])
        expect(remarks.sort()).toEqual(['European Union', 'Japan', 'Japan'])
        expect([...below(read, 'text:note')].map((one) => one.attributes['text:note-class'])).toEqual(['footnote'])
        expect(
          [...below(read, 'text:bookmark-start')].map((one) => parseMark(one.attributes['text:name']!)?.clause),
        ).toEqual([1, 2, 3, 4, 5].map(clauseId))
        expect([...below(read, 'text:linenumbering-configuration')][0]!.attributes['text:increment']).toBe('5')
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    120_000,
  )

  it.skipIf(!office)(
    'comes back from LibreOffice as it went',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'plenary-docx-'))
      try {
        mkdirSync(join(folder, 'back'))
        writeFileSync(join(folder, 'paper.docx'), await paperAsDocx(file))
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
        const to = ['--convert-to', 'docx', '--outdir', join(folder, 'back'), join(folder, 'paper.docx')]
        execFileSync(office!, [profile, '--headless', ...to], { stdio: 'ignore' })
        const read = readDocx(new Uint8Array(readFileSync(join(folder, 'back', 'paper.docx'))))
        expect(read.clauses).toEqual([1, 2, 3, 4, 5].map(clauseId))
        const delegationOf = (author: string) =>
          (Object.entries(NAMES).find(([, name]) => name === author)?.[0] ?? null) as DelegationId | null
        expect(amendmentsFrom(read, snapshot.clauses, delegationOf)).toEqual({ changes: [], changedSince: [] })
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    120_000,
  )
})

/** The words between the beginning and the end of a comment. */
function wordsBetween(paragraph: Element, id: string): string {
  let [inside, words] = [false, '']
  const walk = (element: Element) => {
    for (const one of elements(element)) {
      if (one.name === 'w:commentRangeStart' && one.attributes['w:id'] === id) inside = true
      else if (one.name === 'w:commentRangeEnd' && one.attributes['w:id'] === id) inside = false
      else if (one.name === 'w:t' && inside) words += text(one)
      else walk(one)
    }
  }
  walk(paragraph)
  return words
}

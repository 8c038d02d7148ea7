import { updateYFragment } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { paperOf, Replica } from '@/components/papers/testing/replica'
import { paperSchema } from '@/components/papers/schema/extensions'
import { seeded } from '@/lib/decision'
import { bareText, markName, readBody } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { newId, newUlid } from '@/lib/ids'
import { plainText, type Body, type BodyMark, type BodyNode } from '@/lib/papers/body'
import { canonicalJson } from '@/lib/papers/canonical'
import { markKey } from '@/lib/papers/mark-key'
import { PaperTable } from './testing/paper-table'
import { writeBody } from './write-body'

const piece = (text: string, ...marks: BodyMark[]): BodyNode => ({ text, marks })
const block = (type: string, content: BodyNode[], attrs: Record<string, unknown> = {}): BodyNode => ({
  type,
  attrs,
  content,
})
const paragraph = (...content: BodyNode[]) => block('paragraph', content)
const bracket = (id: string, by: string): BodyMark => ({ type: 'bracket', attrs: { id, by, rev: null } })
const bold: BodyMark = { type: 'bold', attrs: {} }

const canonical = (body: Body) => canonicalJson({ kind: 'section', depth: 0, body })

/** A clause in a document of its own, with this text. */
function clause(body: Body) {
  const doc = new Y.Doc()
  const fragment = doc.getXmlFragment('body')
  writeBody(doc, fragment, body)
  return { doc, fragment }
}

const textOf = (fragment: Y.XmlFragment) => plainText(readBody(fragment))

describe('a text written by the server', () => {
  it('is the smallest change: what another types in it at that moment stays where it was typed', () => {
    const { doc, fragment } = clause([paragraph(piece('Decides to meet yearly in Geneva;'))])
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    const typed = (other.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText
    typed.insert(typed.toString().indexOf(' in Geneva'), ' and in public')
    writeBody(doc, fragment, [
      paragraph(piece('Solemnly decides to convene yearly in '), piece('Vienna', bold), piece(';')),
    ])
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    expect(textOf(fragment)).toBe('Solemnly decides to convene yearly and in public in Vienna;')
  })

  it('keeps a paragraph that another came before, and the other paragraph', () => {
    const { doc, fragment } = clause([paragraph(piece('One.')), paragraph(piece('Two is here.'))])
    const two = fragment.get(1)
    writeBody(doc, fragment, [paragraph(piece('Zero.')), paragraph(piece('One.')), paragraph(piece('Two was here.'))])
    expect(fragment.get(2)).toBe(two)
    expect(textOf(fragment)).toBe('Zero.\nOne.\nTwo was here.')
  })

  it('writes nothing where nothing differs', () => {
    const body = [
      paragraph(piece('Decides '), piece('to meet', bracket(newUlid(1), 'eu'), bold), piece(';')),
      block('bulletList', [block('listItem', [paragraph(piece('one'))]), block('listItem', [paragraph()])]),
      block('heading', [piece('Next')], { level: 3 }),
    ]
    const { doc, fragment } = clause(body)
    let wrote = false
    doc.on('update', () => (wrote = true))
    writeBody(doc, fragment, body)
    writeBody(doc, fragment, readBody(fragment))
    expect(wrote).toBe(false)
  })

  it('stores each mark under the key that the editor would, so that the editor writes it no second time', () => {
    const schema = paperSchema()
    for (const type of Object.values(schema.marks)) {
      const mark = type.create(
        type.name === 'link' ? { href: 'https://example.org' } : { id: newUlid(3), by: newId(), rev: '1' },
      )
      const doc = new Y.Doc()
      const fragment = doc.getXmlFragment('body')
      const node = schema.nodes.clause!.create({}, schema.nodes.paragraph!.create({}, schema.text('words', [mark])))
      updateYFragment(doc, fragment, node, { mapping: new Map(), isOMark: new Map() })
      const text = (fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText
      const [{ attributes }] = text.toDelta() as [{ attributes: Record<string, BodyMark['attrs']> }]
      for (const [key, attrs] of Object.entries(attributes)) expect(markKey({ type: markName(key), attrs })).toBe(key)
    }
  })

  it('stays in its clause when words were split off behind it', () => {
    const table = new PaperTable(['The parties agree to meet.'], 1, 7)
    table.people[0]!.replica.split(0, 18)
    table.settle()
    const { clauses } = paperRoom(table.doc)
    const [first, second] = clauses.read()
    table.write(() => {
      writeBody(table.doc, clauses.body(first!.id)!, [paragraph(piece('The parties agree and'))])
      writeBody(table.doc, clauses.body(second!.id)!, [paragraph(piece('soon to meet.'))])
    })
    table.settle()
    expect(table.people[0]!.replica.texts).toEqual(['The parties agree and', 'soon to meet.'])
    // All words gone to the next clause: what is written now is this clause's nevertheless.
    table.people[0]!.replica.split(0, 0)
    table.settle()
    const emptied = clauses.read().find(({ id }) => bareText(clauses.body(id)!) === '')!
    table.write(() => writeBody(table.doc, clauses.body(emptied.id)!, [paragraph(piece('Recalling'))]))
    table.settle()
    expect(table.people[0]!.replica.texts).toEqual(['Recalling', 'The parties agree and', 'soon to meet.'])
  })

  it('makes of any text any other, whatever marks and blocks they have', () => {
    const mark = fc.constantFrom<BodyMark>(bold, { type: 'italic', attrs: {} }, bracket('1', 'eu'), bracket('2', 'jp'))
    const inline = fc
      .record({ text: fc.constantFrom('to ', 'meet ', 'and ', 'report', '; ', '𝒳 '), marks: fc.uniqueArray(mark) })
      .map(({ text, marks }) => piece(text, ...marks))
    const content = fc.array(fc.oneof({ weight: 6, arbitrary: inline }, fc.constant(block('hardBreak', []))), {
      maxLength: 6,
    })
    const text = fc.oneof(
      content.map((all) => paragraph(...all)),
      fc.tuple(content, fc.constantFrom(2, 3)).map(([all, level]) => block('heading', all, { level })),
      fc.array(content, { minLength: 1, maxLength: 3 }).map((items) =>
        block(
          'bulletList',
          items.map((all) => block('listItem', [paragraph(...all)])),
        ),
      ),
    )
    const body = fc.array(text, { maxLength: 4 })
    fc.assert(
      fc.property(body, body, (before, after) => {
        const { doc, fragment } = clause(before)
        expect(canonical(readBody(fragment))).toBe(canonical(before))
        writeBody(doc, fragment, after)
        expect(canonical(readBody(fragment))).toBe(canonical(after))
      }),
    )
  })

  it('is read by the editor as it was meant', () => {
    const start = Y.encodeStateAsUpdate(paperOf(['The parties agree.']))
    const reader = new Replica(newId(), start, seeded(4))
    const doc = new Y.Doc()
    const { clauses } = paperRoom(doc)
    Y.applyUpdate(doc, start)
    doc.on('update', (bytes: Uint8Array) => reader.receive(bytes))
    writeBody(doc, clauses.body(clauses.read()[0]!.id)!, [
      paragraph(piece('All parties '), piece('agree', bold), piece('.')),
    ])
    expect(reader.texts).toEqual(['All parties agree.'])
    expect(reader.outbox).toEqual([])
  })
})

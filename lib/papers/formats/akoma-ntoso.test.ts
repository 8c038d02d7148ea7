import { describe, expect, it } from 'vitest'
import { paperTextOf, WHOLE } from '../revisions/paper-text-of'
import { clauseOf, EU, JPN, owned, paragraph, piece, snapshotOf } from '../revisions/testing'
import { paperAsAkomaNtoso } from './akoma-ntoso'
import { below, child, elements, parseXml, type Element } from './in/xml'

const snapshot = snapshotOf(
  clauseOf(1, { kind: 'title', text: 'Draft <outcome> & more' }),
  clauseOf(2, { kind: 'preambular', text: 'Recalling,' }),
  clauseOf(3, {
    body: [
      paragraph(
        piece('Decides '),
        piece('to meet', owned('bracket', 'B', EU)),
        piece(' twice', owned('inserted', 'S', JPN)),
      ),
    ],
    alternatives: [{ number: 1, by: [EU, JPN], body: [paragraph(piece('Declines;'))] }],
    reservations: [{ number: 1, by: JPN, kind: 'reservation', text: 'Not so.' }],
  }),
  clauseOf(4, { depth: 1, text: 'in May;' }),
  clauseOf(5, { depth: 2, text: 'early;' }),
  clauseOf(6, { depth: 1, text: 'in June.' }),
  clauseOf(7, { kind: 'heading', text: 'Follow-up' }),
  clauseOf(8, { text: 'Requests a report.' }),
)
const facts = { id: 'abc', rev: 1, date: '2027-01-15', language: 'en' as const, parties: snapshot.parties }
const text = (element: Element): string =>
  element.children.map((one) => (typeof one === 'string' ? one : text(one))).join('')

describe('a paper as Akoma Ntoso', () => {
  const root = parseXml(paperAsAkomaNtoso(paperTextOf(snapshot, WHOLE), facts))
  const doc = child(root, 'doc')!

  it('has its parts in the order of the schema, with numbers as on screen', () => {
    expect(elements(doc).map(({ name }) => name)).toEqual(['meta', 'preface', 'preamble', 'mainBody'])
    expect(elements(child(doc, 'meta')!).map(({ name }) => name)).toEqual(['identification', 'references', 'notes'])
    expect([...below(doc, 'docNumber')].map(text)).toEqual(['PLEN/L.1/Rev.1'])
    expect([...below(doc, 'docTitle')].map(text)).toEqual(['Draft <outcome> & more'])
    expect([...below(doc, 'num')].map(text)).toEqual(['PP1', 'OP1', '(a)', '(i)', '(b)', 'OP2'])
  })

  it('nests points in their paragraphs, each with an id of its own', () => {
    const ids = ['recital', 'paragraph', 'point', 'hcontainer'].flatMap((name) =>
      [...below(doc, name)].map((one) => one.attributes.eId),
    )
    expect(ids.sort()).toEqual(
      [
        'rec_1',
        'para_1',
        'para_1__point_a',
        'para_1__point_a__point_i',
        'para_1__point_b',
        'heading_1',
        'para_2',
      ].sort(),
    )
  })

  it('refers to a note for every rival text and reservation, and to a delegation that is named', () => {
    const notes = new Map([...below(doc, 'note')].map((one) => [one.attributes.eId, text(one)]))
    const refers = [...below(doc, 'noteRef')].map((one) => notes.get(one.attributes.href!.slice(1)))
    expect(refers.sort()).toEqual(['[EU, JPN: Declines;]', '[JPN: Not so.]'].sort())
    expect([...below(doc, 'ins')].map(text)).toEqual([' twice'])
    expect(text([...below(doc, 'paragraph')][0]!)).toContain('Decides [EU: to meet]')
    expect([...below(doc, 'TLCOrganization')].map((one) => one.attributes.showAs)).toEqual([
      'Plenary',
      'European Union',
      'Japan',
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { readBody } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { plainText } from '@/lib/papers/body'
import { canonicalJson } from '@/lib/papers/canonical'
import { decideSuggestions } from '@/lib/papers/plain-body'
import { decideSuggestionsIn } from './decide-suggestions'
import { NOW, PaperTable } from './testing/paper-table'

const bodies = (doc: Y.Doc) => {
  const { clauses } = paperRoom(doc)
  return clauses.read().map(({ id }) => readBody(clauses.body(id)!))
}
const words = (doc: Y.Doc) => bodies(doc).map((body) => plainText(body).trim())

/** Two delegations have suggested things in two clauses. */
function suggested() {
  const table = new PaperTable(['The parties shall agree.', 'Decides to meet.'], 3, 5)
  table.suggestOnly()
  for (const person of table.people.keys()) table.deliver(person)
  const [eu, jpn] = table.people
  eu!.replica.erase(0, 12, 5)
  eu!.replica.type(0, 17, 'should')
  jpn!.replica.erase(0, 12, 5)
  jpn!.replica.type(1, 15, ' soon')
  expect(table.settle()).toBeNull()
  return { table, eu: eu!.who.delegation!, jpn: jpn!.who.delegation! }
}
const decide = (table: PaperTable, of: string | null, verdict: 'accepted' | 'rejected' | 'withdrawn') => {
  let made: ReturnType<typeof decideSuggestionsIn> = []
  table.write(
    () => (made = decideSuggestionsIn(table.doc, { of, suggestion: null }, { verdict, by: 'chair', at: NOW })),
  )
  table.settle()
  return made
}

describe('suggestions that are decided', () => {
  it('are recorded with whose they were and what they said', () => {
    const { table, eu, jpn } = suggested()
    const made = decide(table, eu, 'accepted')
    expect(made).toMatchObject([
      { of: eu, verdict: 'accepted', struck: 'shall', inserted: 'should', by: 'chair', at: NOW },
    ])
    expect([...paperRoom(table.doc).decisions.read().values()]).toEqual(made)
    expect(words(table.doc)).toEqual(['The parties should agree.', 'Decides to meet soon.'])
    expect(decide(table, jpn, 'rejected')).toMatchObject([{ of: jpn, inserted: ' soon' }])
    expect(words(table.doc)).toEqual(['The parties should agree.', 'Decides to meet.'])
    for (const { replica } of table.people) expect(replica.texts).toEqual(words(table.doc))
  })

  it('words that two strike stay struck by the other when one is rejected', () => {
    const { table, eu, jpn } = suggested()
    decide(table, eu, 'rejected')
    expect(words(table.doc)[0]).toBe('The parties shall agree.')
    expect(JSON.stringify(bodies(table.doc)[0])).toContain(`"type":"deleted","attrs":{"id"`)
    expect(JSON.stringify(bodies(table.doc)[0])).toContain(jpn)
    expect(JSON.stringify(bodies(table.doc)[0])).not.toContain(eu)
  })

  it('an adopted clause stays as it is', () => {
    const { table } = suggested()
    const room = paperRoom(table.doc)
    const [first] = room.clauses.read()
    table.write(() =>
      room.rulings.put('01', { clause: first!.id, act: 'adopted', hash: 'a'.repeat(64), by: 'c', at: 1 }),
    )
    const before = canonicalJson({ kind: 'operative', depth: 0, body: bodies(table.doc)[0]! })
    decide(table, null, 'accepted')
    expect(canonicalJson({ kind: 'operative', depth: 0, body: bodies(table.doc)[0]! })).toBe(before)
    expect(words(table.doc)[1]).toBe('Decides to meet soon.')
  })

  it('come to what the pure function says, whatever was suggested', () => {
    const step = fc.record({
      by: fc.nat(2),
      clause: fc.nat(1),
      at: fc.nat(12),
      length: fc.nat(4),
      does: fc.constantFrom('type', 'erase', 'undo', 'settle'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), fc.nat(2), fc.boolean(), (steps, of, accepts) => {
        const table = new PaperTable(['The parties agree', 'Decides to meet'], 3, 9)
        table.suggestOnly()
        for (const person of table.people.keys()) table.deliver(person)
        for (const { by, clause, at, length, does } of steps) {
          const { replica } = table.people[by]!
          const most = replica.texts[clause]!.length
          if (does === 'type') replica.type(clause, Math.min(at, most), 'xyz'.slice(0, 1 + (length % 3)))
          if (does === 'erase' && at + length <= most && length > 0) replica.erase(clause, at, length)
          if (does === 'undo') replica.undo.manager.undo()
          if (does === 'settle') expect(table.settle()).toBeNull()
        }
        expect(table.settle()).toBeNull()
        const party = table.people[of]!.who.delegation
        const verdict = accepts ? 'accept' : 'reject'
        const expected = bodies(table.doc).map((body) =>
          decideSuggestions(body, ({ attrs }) => (attrs.by === party ? verdict : null)),
        )
        decide(table, party, accepts ? 'accepted' : 'rejected')
        const canonical = (list: typeof expected) =>
          list.map((body) => canonicalJson({ kind: 'title', depth: 0, body }))
        expect(canonical(bodies(table.doc))).toEqual(canonical(expected))
      }),
      { numRuns: 60 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBody } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { takeSnapshot } from '@/lib/document/paper-snapshot'
import { seeded } from '@/lib/decision'
import { plainText } from '@/lib/papers/body'
import { restoreMoment } from './restore-moment'
import { NOW, PaperTable } from './testing/paper-table'

const TEXTS = ['The parties agree to meet.', 'They report yearly.', 'They share their data.']

const textsOf = (table: PaperTable) => {
  const { clauses } = paperRoom(table.doc)
  const present = clauses.read().filter(({ state }) => state === 'present')
  return present.map(({ id }) => plainText(readBody(clauses.body(id)!)))
}
const take = (table: PaperTable) => takeSnapshot(paperRoom(table.doc), { at: NOW, parties: {} })

describe('a moment that is brought back', () => {
  it('stands again though its paragraphs were joined, cut and moved meanwhile, on everybody’s screen', () => {
    const table = new PaperTable(TEXTS, 2, 3)
    const before = take(table)
    const [a, b] = [table.people[0]!.replica, table.people[1]!.replica]
    a.join(1)
    table.settle()
    b.split(0, 12)
    b.type(1, 0, 'no longer ')
    table.settle()
    expect(textsOf(table)).not.toEqual(TEXTS)
    table.write(() => restoreMoment(table.doc, before, null, seeded(5)))
    table.settle()
    expect(textsOf(table)).toEqual(TEXTS)
    expect(a.texts).toEqual(TEXTS)
    expect(b.texts).toEqual(TEXTS)
    // And people go on in it.
    a.type(1, 4, ' all')
    b.type(0, 0, 'Today ')
    table.settle()
    expect(textsOf(table)).toEqual(['Today The parties agree to meet.', 'They all report yearly.', TEXTS[2]])
    expect(a.texts).toEqual(b.texts)
  })

  it('says what it said, whatever happened since', () => {
    const step = fc.record({
      who: fc.nat(1),
      what: fc.constantFrom('split', 'join', 'type', 'erase'),
      clause: fc.nat(5),
      at: fc.nat(20),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(1000), (steps, seed) => {
        const table = new PaperTable(TEXTS, 2, seed)
        const before = take(table)
        for (const { who, what, clause, at } of steps) {
          const { replica } = table.people[who]!
          const index = clause % replica.texts.length
          const length = replica.texts[index]!.length
          if (what === 'split') replica.split(index, Math.min(at, length))
          else if (what === 'join') index > 0 && replica.join(index)
          else if (what === 'type') replica.type(index, Math.min(at, length), 'x')
          else if (length > 0) replica.erase(index, Math.min(at, length - 1), 1)
          table.settle()
        }
        table.write(() => restoreMoment(table.doc, before, null, seeded(seed)))
        table.settle()
        expect(textsOf(table)).toEqual(TEXTS)
        for (const { replica } of table.people) expect(replica.texts).toEqual(TEXTS)
      }),
      { numRuns: 20 },
    )
  })
})

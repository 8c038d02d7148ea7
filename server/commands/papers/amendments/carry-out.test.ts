import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readBody } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { amendmentSchema, type Act } from '@/lib/papers/amendment'
import { linesOf, reworded } from '@/lib/papers/reword'
import { settledBody, wordsHash } from '@/lib/papers/words-hash'
import { PaperTable } from '@/server/papers/testing/paper-table'
import { carryOut } from './carry-out'

const TEXT = 'Decides to meet once a year in public.'
const WORDINGS = [
  'Decides to meet twice a year.',
  'Meets in public.',
  'Decides, in public, to meet once a year.',
  'No.',
]

it('what people write while the chair decides stands afterwards, for everyone alike', () => {
  const typed = fc.record({
    at: fc.nat(TEXT.length),
    person: fc.constantFrom(0, 1),
    char: fc.constantFrom('1', '2', '3'),
  })
  fc.assert(
    fc.property(
      fc.array(typed, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...WORDINGS),
      fc.constantFrom<Act>('replace', 'alternative', 'delete', 'move'),
      fc.nat(),
      (typing, wording, act, seed) => {
        const table = new PaperTable([TEXT, 'Thanks the hosts.'], 2, seed % 1000)
        const room = paperRoom(table.doc)
        const [clause, other] = room.clauses.read().map(({ id }) => id)
        const body = room.clauses.body(clause!)!
        for (const { at, person, char } of typing)
          table.people[person]!.replica.type(0, Math.min(at, TEXT.length), char)
        const now = readBody(body)
        const one = amendmentSchema.parse({
          act,
          clause,
          base: settledBody(now),
          baseHash: wordsHash(room.clauses.of(clause!)!, now),
          body: reworded(now, [wording]),
          after: other,
          by: 'a'.repeat(16),
          cosponsors: [],
          why: '',
          number: 1,
          state: 'tabled',
          tabledAt: 1,
          ended: null,
        })
        Y.transact(table.doc, () => carryOut(room, one, { whole: false, now: Date.parse('2026-01-01') }), 'server')
        expect(table.settle()).toBeNull()

        const text = linesOf(readBody(body)).join('\n')
        for (const char of ['1', '2', '3']) {
          const count = typing.filter((one) => one.char === char).length
          expect(text.split(char).length - 1).toBe(count)
        }
        const bare = text.replaceAll(/[123]/g, '')
        expect(bare).toBe(act === 'replace' || act === 'alternative' ? wording : TEXT)
        for (const { replica } of table.people)
          expect(Y.encodeStateVector(replica.doc)).toEqual(Y.encodeStateVector(table.doc))
      },
    ),
    { numRuns: 60 },
  )
})

import { expect, it } from 'vitest'
import { paperRoom } from '@/lib/document/paper-room'
import { plainText } from '@/lib/papers/body'
import { readBody } from '@/lib/document/body-text'
import { Forwarder } from './forward'
import { NOW, PaperTable } from './testing/paper-table'

const DAY = 24 * 3600_000

it('where characters went is forgotten after a month, and not before; what is written later still stands', () => {
  const table = new PaperTable(['The parties agree to meet.', 'They report.'], 2, 1)
  const [first] = table.people.map(({ replica }) => replica)
  const { moves, clauses } = paperRoom(table.doc)
  const touch = (words: string) => {
    first!.type(0, 0, words)
    table.send(0)
  }
  first!.join(1)
  table.send(0)
  expect(moves.read().size).toBe(1)

  // The clock of a server that was started later.
  let now = NOW + 29 * DAY
  const later = new Forwarder(table.doc, () => now, 'server')
  touch('A')
  later.settle()
  expect(moves.read().size).toBe(1)
  now = NOW + 31 * DAY
  touch('B')
  later.settle()
  expect(moves.read().size).toBe(0)

  // Written two months ago by somebody who comes back now: shown, in the clause it was written in.
  table.people[1]!.replica.type(1, 12, ' In public.')
  table.send(1)
  later.settle()
  const shown = clauses.read().filter(({ state }) => state === 'present')
  expect(shown.map(({ id }) => plainText(readBody(clauses.body(id)!))).join(' ')).toContain('In public.')
  later.destroy()
})

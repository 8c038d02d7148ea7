import { describe, expect, it } from 'vitest'
import type { Replica } from '@/components/papers/testing/replica'
import { plainText } from '@/lib/papers/body'
import { readBody } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { PaperTable } from './testing/paper-table'

/** Two people before one section of two paragraphs, `one` and `two`. */
function section(seed: number) {
  const table = new PaperTable(['onetwo'], 2, seed)
  const [a, b] = table.people.map(({ replica }) => replica) as [Replica, Replica]
  a.edit((tr) => tr.setNodeAttribute(0, 'kind', 'section'))
  a.edit((tr) => tr.split(5, 1))
  expect(table.settle()).toBeNull()
  expect(lines(table)).toEqual(['one', 'two'])
  return { table, a, b }
}

const lines = (table: PaperTable): string[] => {
  const { clauses } = paperRoom(table.doc)
  return clauses.read().flatMap(({ id }) => plainText(readBody(clauses.body(id)!)).split('\n'))
}
const shown = (replica: Replica) => replica.state.doc.child(0).content.content.map((node) => node.textContent)

/** Takes the second paragraph out, as a row of a table or a note is. */
const takeOut = (replica: Replica) => replica.edit((tr) => tr.delete(6, 6 + tr.doc.child(0).child(1).nodeSize))
/** Backspace at the start of the second paragraph. */
const join = (replica: Replica) => replica.edit((tr) => tr.join(6))
const type = (replica: Replica, at: number, words: string) => {
  for (const [i, word] of [...words].entries()) replica.edit((tr) => tr.insertText(word, at + i))
}

describe('words in a paragraph that another takes out at that moment', () => {
  const orders = ['out first', 'words first', 'in one flush'] as const
  for (const order of orders) {
    for (const [name, act, rest] of [
      ['taken out', takeOut, ['one']],
      ['joined', join, ['onetwo']],
    ] as const) {
      it(`are put at the end of the section: ${name}, ${order}`, () => {
        const { table, a, b } = section(orders.indexOf(order) + 3)
        act(a)
        type(b, 8, 'NEW')
        if (order === 'out first') {
          expect(table.send(0)).toBeNull()
          expect(table.send(1, 1)).toBeNull()
          expect(table.send(1)).toBeNull()
        } else if (order === 'words first') {
          expect(table.send(1)).toBeNull()
          expect(table.send(0)).toBeNull()
        } else
          expect(
            table.flush([
              [1, Infinity],
              [0, Infinity],
            ]),
          ).toBeNull()
        expect(table.settle()).toBeNull()
        expect(lines(table)).toEqual([...rest, 'NEW'])
        for (const { replica } of table.people) expect(shown(replica)).toEqual([...rest, 'NEW'])
      })
    }
  }

  it('what was read and then taken out stays out', () => {
    const { table, a, b } = section(9)
    type(b, 8, 'NEW')
    expect(table.settle()).toBeNull()
    takeOut(a)
    expect(table.settle()).toBeNull()
    expect(lines(table)).toEqual(['one'])
  })

  it('a suggestion comes back as one', () => {
    const { table, a, b } = section(10)
    const { inserted } = b.state.schema.marks
    const attrs = { id: '01HZZZZZZZZZZZZZZZZZZZZZZZ', by: table.people[1]!.who.delegation! }
    b.edit((tr) => tr.insert(8, b.state.schema.text('NEW', [inserted!.create(attrs)])))
    takeOut(a)
    expect(table.send(1)).toBeNull()
    expect(table.settle()).toBeNull()
    const last = a.state.doc.child(0).lastChild!
    expect(last.textContent).toBe('NEW')
    expect(last.firstChild!.marks.map(({ type, attrs }) => [type.name, attrs])).toEqual([['inserted', attrs]])
  })

  it('S3 nothing of who only reads is put anywhere', () => {
    const { table, a } = section(11)
    const { who, replica } = table.people[1]!
    takeOut(a)
    expect(table.send(0)).toBeNull()
    type(replica, 8, 'X')
    const reader = { ...who, role: 'observer' as const }
    for (const bytes of replica.outbox.splice(0)) table.receive(reader, bytes)
    expect(lines(table)).toEqual(['one'])
  })
})

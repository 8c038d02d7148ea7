import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { paperOf, Replica } from '@/components/papers/testing/replica'
import { seeded } from '@/lib/decision'
import { paperRoom } from '@/lib/document/paper-room'
import { newId } from '@/lib/ids'
import { clauseHash } from '@/lib/papers/canonical'
import { SCHEMA_VERSION } from '@/lib/papers/paper-meta'
import { Forwarder } from './forward'
import { PaperTable } from './testing/paper-table'

/** A server without a guard: applies, forwards, and sends everything to everyone. */
class Table {
  readonly doc: Y.Doc
  readonly forwarder: Forwarder
  readonly people: Replica[]
  #log: Uint8Array[] = []
  readonly #had: number[]

  constructor(texts: readonly string[], people: number) {
    this.doc = paperOf(texts)
    this.forwarder = new Forwarder(this.doc, () => 1_800_000_000_000, 'server')
    const start = Y.encodeStateAsUpdate(this.doc)
    this.people = Array.from({ length: people }, (_, seed) => new Replica(newId(), start, seeded(seed)))
    this.#had = this.people.map(() => 0)
    this.doc.on('update', (bytes: Uint8Array) => this.#log.push(bytes))
  }

  /** What this person has written arrives at the server. */
  send(person: Replica): void {
    for (const bytes of person.outbox.splice(0)) {
      this.forwarder.note(bytes, true)
      Y.applyUpdate(this.doc, bytes, 'people')
      this.forwarder.settle()
    }
  }

  /** Everyone hears everything. */
  deliver(): void {
    for (const [i, person] of this.people.entries()) {
      for (; this.#had[i]! < this.#log.length; this.#had[i]!++) person.receive(this.#log[this.#had[i]!]!)
    }
  }

  /** All at once, in this order; then what everybody sees. */
  meet(...order: Replica[]): string[] {
    for (const person of order) this.send(person)
    this.deliver()
    const [first, ...rest] = this.people
    for (const other of rest) expect(other.texts).toEqual(first!.texts)
    return first!.texts
  }
}

const table = (...texts: string[]) => {
  const made = new Table(texts, 3)
  return { made, a: made.people[0]!, b: made.people[1]!, c: made.people[2]! }
}

describe('late edits', () => {
  it.each([0, 1])('typing in the tail goes with it, whichever comes first (%i)', (order) => {
    const { made, a, b } = table('Hello world', 'Next')
    a.split(0, 6)
    b.type(0, 8, 'XY')
    expect(made.meet(...(order ? [b, a] : [a, b]))).toEqual(['Hello ', 'woXYrld', 'Next'])
  })

  it.each([0, 1])('typing at the very end goes with the tail, typing in the head stays (%i)', (order) => {
    const { made, a, b } = table('Hello world')
    a.split(0, 6)
    b.type(0, 11, '!')
    b.type(0, 0, '¡')
    expect(made.meet(...(order ? [b, a] : [a, b]))).toEqual(['¡Hello ', 'world!'])
  })

  it('typing at the new end, by who knows of the cut, stays', () => {
    const { made, a, b } = table('Hello world')
    a.split(0, 6)
    made.meet(a)
    b.type(0, 6, 'there')
    made.meet(b)
    a.type(0, 11, '.')
    expect(made.meet(a)).toEqual(['Hello there.', 'world'])
  })

  it('one keystroke after another, each behind the last, all go', () => {
    const { made, a, b } = table('Hello world')
    a.split(0, 6)
    made.send(a)
    for (const [i, letter] of [...'abc'].entries()) {
      b.type(0, 8 + i, letter)
      made.send(b)
    }
    expect(made.meet()).toEqual(['Hello ', 'woabcrld'])
  })

  it('also those typed when the cut is known, but not yet where the first went', () => {
    const { made, a, b } = table('Hello world')
    b.type(0, 8, 'X')
    a.split(0, 6)
    made.send(a)
    made.deliver()
    expect(b.texts).toEqual(['Hello X', 'world'])
    b.type(0, 7, 'Y')
    b.type(0, 8, 'Z')
    expect(made.meet(b)).toEqual(['Hello ', 'woXYZrld'])
  })

  it.each([0, 1])('deleting in the tail is done there (%i)', (order) => {
    const { made, a, b } = table('Hello world')
    a.split(0, 6)
    b.erase(0, 7, 3)
    expect(made.meet(...(order ? [b, a] : [a, b]))).toEqual(['Hello ', 'wd'])
  })

  it.each([0, 1])('typing in a clause that another joined is there (%i)', (order) => {
    const { made, a, b } = table('Hello ', 'world')
    a.join(1)
    b.type(1, 5, '!')
    b.type(1, 0, 'W')
    b.erase(1, 1, 1)
    expect(made.meet(...(order ? [b, a] : [a, b]))).toEqual(['Hello World!'])
  })

  it('typing in an empty clause that another joined brings it back', () => {
    const { made, a, b } = table('Hello', '')
    a.join(1)
    b.type(1, 0, 'new words')
    expect(made.meet(a, b)).toEqual(['Hello', 'new words'])
  })

  it('a double join is undone', () => {
    const { made, a, b } = table('Hello ', 'world')
    a.join(1)
    b.join(1)
    expect(made.meet(a, b)).toEqual(['Hello world'])
  })

  it('a double split keeps every word once and in order', () => {
    const { made, a, b } = table('abcdefghij')
    a.split(0, 3)
    b.split(0, 6)
    const texts = made.meet(a, b)
    expect(texts.join('')).toBe('abcdefghij')
    expect(texts).toEqual(['abc', 'defghij'])
  })

  it('the same, the other way round', () => {
    const { made, a, b } = table('abcdefghij')
    a.split(0, 3)
    b.split(0, 6)
    expect(made.meet(b, a).join('')).toBe('abcdefghij')
  })

  it.each([0, 1])('a split and a join of one clause at once keep every word once (%i)', (order) => {
    const { made, a, b } = table('one ', 'two three', ' four')
    a.split(1, 4)
    b.join(1)
    expect(made.meet(...(order ? [b, a] : [a, b])).join('')).toBe('one two three four')
  })

  it('joining the next clause while another splits goes to the end', () => {
    const { made, a, b } = table('Hello world', ' again')
    a.split(0, 6)
    b.join(1)
    expect(made.meet(a, b)).toEqual(['Hello ', 'world again'])
  })

  it('formats of late words go along', () => {
    const { made, a, b } = table('Hello world')
    a.split(0, 6)
    b.edit((tr) => tr.insert(10, b.state.schema.text('X', [b.state.schema.marks.bold!.create()])))
    expect(made.meet(a, b)).toEqual(['Hello ', 'woXrld'])
    expect(a.state.doc.child(1).toString()).toContain('bold("X")')
  })

  it('a split that is taken back leaves nothing behind', () => {
    const { made, a, b } = table('Hello world')
    a.split(0, 6)
    made.meet(a)
    a.undo.manager.undo()
    made.meet(a)
    b.type(0, 11, '!')
    expect(made.meet(b)).toEqual(['Hello world!'])
  })

  it('old deletions that are told again on connecting count only once', () => {
    const { made, a, b } = table('Hello world')
    a.split(0, 6)
    made.meet(a)
    const told = Y.encodeStateAsUpdate(b.doc)
    made.forwarder.note(told, false)
    Y.applyUpdate(made.doc, told, 'people')
    made.forwarder.settle()
    expect(made.meet()).toEqual(['Hello ', 'world'])
  })

  it('nothing is forwarded into a clause whose text is adopted', () => {
    const { made, a, b } = table('Hello world')
    a.split(0, 6)
    made.send(a)
    const room = paperRoom(made.doc)
    const tail = room.clauses.read()[1]!
    const hash = clauseHash({ kind: 'operative', depth: 0, body: [] })
    room.rulings.put('01', { clause: tail.id, act: 'adopted', hash, by: 'chair', at: 1 })
    b.type(0, 8, 'XY')
    expect(made.meet(b)).toEqual(['Hello XY', 'world'])
  })

  it('a server that starts anew knows what the last one did', () => {
    const { made, a, b } = table('Hello world')
    a.split(0, 6)
    made.send(a)
    b.type(0, 8, 'X')
    made.send(b)
    const next = new Y.Doc()
    Y.applyUpdate(next, Y.encodeStateAsUpdate(made.doc))
    const forwarder = new Forwarder(next, () => 1_800_000_000_000, 'server')
    b.type(0, 9, 'Y')
    for (const bytes of b.outbox.splice(0)) {
      forwarder.note(bytes, true)
      Y.applyUpdate(next, bytes, 'people')
      forwarder.settle()
    }
    const words = paperRoom(next)
      .clauses.read()
      .map(({ id }) => paperRoom(next).clauses.body(id)!.toString())
    expect(words).toEqual(['<paragraph>Hello </paragraph>', '<paragraph>woXYrld</paragraph>'])
  })

  it.each([0, 1])('the caret of who types in the tail goes along (%i)', (order) => {
    const { made, a, b } = table('Hello world')
    a.split(0, 6)
    b.type(0, 8, 'X')
    made.meet(...(order ? [b, a] : [a, b]))
    const { $head } = b.state.selection
    expect($head.parent.textContent).toBe('woXrld')
    expect($head.parentOffset).toBe(3)
  })

  it('a hostile record cannot have the server write elsewhere', () => {
    const { made, a, b } = table('one', 'two')
    const [first, second] = a.room.clauses.read()
    const [run] = [...a.doc.store.clients].map(([client]) => client)
    a.room.moves.put(`${a.me}:x`, {
      act: 'split',
      from: first!.id,
      to: second!.id,
      old: [[run!, 0, 3]],
      new: [[run!, 3, 3]],
    })
    made.meet(a)
    b.type(0, 3, '!')
    expect(made.meet(b)).toEqual(['one!', 'two'])
  })
})

it('a paper of an earlier form takes on this one’s when somebody writes in it', () => {
  const table = new PaperTable(['Affirms'], 1, 9)
  const { meta } = paperRoom(table.doc)
  Y.transact(table.doc, () => meta.put({ ...meta.read()!, schemaVersion: 1 }), 'server')
  table.deliver(0)
  expect(meta.read()!.schemaVersion).toBe(1)
  table.people[0]!.replica.type(0, 0, 'Re')
  expect(table.settle()).toBeNull()
  expect(meta.read()!.schemaVersion).toBe(SCHEMA_VERSION)
  expect(table.people[0]!.replica.room.meta.read()!.schemaVersion).toBe(SCHEMA_VERSION)
})

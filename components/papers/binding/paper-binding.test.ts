import { TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { seeded } from '@/lib/decision'
import { bareText } from '@/lib/document/body-text'
import { newId } from '@/lib/ids'
import { paperOf, Replica } from '../testing/replica'

const pair = (texts: readonly string[]) => {
  const start = Y.encodeStateAsUpdate(paperOf(texts))
  return [1, 2].map((seed) => new Replica(newId(), start, seeded(seed))) as [Replica, Replica]
}

/** Everything each has written reaches the other, as through a server that forwards nothing. */
function exchange(a: Replica, b: Replica): void {
  const [ours, theirs] = [a.outbox.splice(0), b.outbox.splice(0)]
  for (const bytes of ours) b.receive(bytes)
  for (const bytes of theirs) a.receive(bytes)
  expect(b.texts).toEqual(a.texts)
}

describe('the binding of one editor to a store of clauses', () => {
  it('shows the clauses and writes typing, each into its own', () => {
    const [a, b] = pair(['Affirms', 'Decides'])
    expect(a.texts).toEqual(['Affirms', 'Decides'])
    expect(a.outbox).toEqual([]) // reading writes nothing
    a.type(0, 7, ' that')
    b.type(1, 0, 'Also ')
    exchange(a, b)
    expect(a.texts).toEqual(['Affirms that', 'Also Decides'])
  })

  it('Enter makes a clause and says what moved', () => {
    const [a, b] = pair(['Hello world', 'Next'])
    a.split(0, 6)
    expect(a.outbox).toHaveLength(1)
    exchange(a, b)
    expect(a.texts).toEqual(['Hello ', 'world', 'Next'])
    const [move] = [...a.room.moves.read().values()]
    expect(move).toMatchObject({ act: 'split', old: [[expect.anything(), expect.anything(), 5]] })
    expect([...a.room.moves.read().keys()][0]!.startsWith(`${a.me}:`)).toBe(true)
  })

  it('Backspace joins, the body of the second is kept', () => {
    const [a, b] = pair(['Hello ', 'world'])
    const [, second] = a.room.clauses.read()
    a.join(1)
    exchange(a, b)
    expect(b.texts).toEqual(['Hello world'])
    expect(b.room.clauses.of(second!.id)?.state).toBe('joined')
    expect(bareText(b.room.clauses.body(second!.id)!)).toBe('world')
  })

  it('a clause deleted with its words is withdrawn, not deleted', () => {
    const [a, b] = pair(['one', 'two', 'three'])
    const [, second] = a.room.clauses.read()
    a.edit((tr) => tr.delete(5, 12))
    exchange(a, b)
    expect(b.texts).toEqual(['one', 'three'])
    expect(b.room.clauses.of(second!.id)?.state).toBe('withdrawn')
  })

  it('moving a clause while another types in it keeps both', () => {
    const [a, b] = pair(['one', 'two', 'three'])
    a.move(2, 0)
    b.type(2, 5, '!')
    exchange(a, b)
    expect(a.texts).toEqual(['three!', 'one', 'two'])
  })

  it('keeps the caret between its neighbours while others write before it and above it', () => {
    const [a, b] = pair(['one', 'two'])
    a.edit((tr) => tr.setSelection(TextSelection.create(tr.doc, 11)))
    b.type(1, 0, 'forty-')
    b.type(0, 0, 'twenty-')
    exchange(a, b)
    const { $from } = a.state.selection
    expect($from.parent.textContent.slice(0, $from.parentOffset)).toBe('forty-tw')
  })

  it('undo takes back own changes only, redo brings them again, and the caret follows', () => {
    const [a, b] = pair(['one', 'two'])
    a.type(0, 3, ' A')
    a.undo.manager.stopCapturing()
    b.type(0, 0, 'B ')
    exchange(a, b)
    a.undo.manager.undo()
    exchange(a, b)
    expect(b.texts).toEqual(['B one', 'two'])
    const { $from } = a.state.selection
    expect($from.parent.textContent.slice(0, $from.parentOffset)).toBe('B one'.slice(0, $from.parentOffset))
    a.undo.manager.redo()
    exchange(a, b)
    expect(b.texts).toEqual(['B one A', 'two'])
  })

  it('undoing an Enter keeps what another typed into the new clause', () => {
    const [a, b] = pair(['Hello world'])
    a.split(0, 6)
    exchange(a, b)
    b.type(1, 5, ' of others')
    exchange(a, b)
    a.undo.manager.undo()
    exchange(a, b)
    expect(a.texts).toEqual(['Hello world', ' of others'])
  })

  it('undoing an Enter nobody wrote into leaves nothing of it, and redo splits again', () => {
    const [a, b] = pair(['Hello world', 'end'])
    a.split(0, 6)
    exchange(a, b)
    a.undo.manager.undo()
    exchange(a, b)
    expect(b.texts).toEqual(['Hello world', 'end'])
    expect(a.room.moves.read().size).toBe(0)
    a.undo.manager.redo()
    exchange(a, b)
    expect(b.texts).toEqual(['Hello ', 'world', 'end'])
  })

  it('undoing a Backspace brings the clause back', () => {
    const [a, b] = pair(['Hello ', 'world'])
    a.join(1)
    a.undo.manager.undo()
    exchange(a, b)
    expect(b.texts).toEqual(['Hello ', 'world'])
  })

  it('undoing a deletion across clauses brings both back whole', () => {
    const [a, b] = pair(['one two', 'three four'])
    a.edit((tr) => tr.delete(5, 17))
    exchange(a, b)
    expect(b.texts).toEqual(['onee four'])
    a.undo.manager.undo()
    exchange(a, b)
    expect(b.texts).toEqual(['one two', 'three four'])
  })

  it('pasted clauses with ids that stand already get new ones', () => {
    const [a, b] = pair(['one', 'two'])
    const copy = a.state.doc.child(0)
    a.edit((tr) => tr.insert(tr.doc.content.size, [copy, copy]))
    exchange(a, b)
    expect(b.texts).toEqual(['one', 'two', 'one', 'one'])
    expect(new Set(b.room.clauses.read().map(({ id }) => id)).size).toBe(4)
  })

  it('two who begin to type in one empty clause write into one text', () => {
    const [a, b] = pair(['one'])
    a.split(0, 3)
    exchange(a, b)
    a.type(1, 0, 'aa')
    b.type(1, 0, 'bb')
    exchange(a, b)
    expect([...a.texts[1]!].sort().join('')).toBe('aabb')
    a.type(1, 4, 'c')
    b.type(1, 0, 'd')
    exchange(a, b)
    expect([...a.texts[1]!].sort().join('')).toBe('aabbcd')
  })

  it('a text with what this software does not know is shown, never written and never closed for others', () => {
    const [a, b] = pair(['plain', 'with more'])
    const body = b.room.clauses.body(b.room.clauses.read()[1]!.id)!
    body.insert(1, [new Y.XmlElement('hologram')])
    const [text] = (body.get(0) as Y.XmlElement).toArray() as Y.XmlText[]
    text!.format(0, 4, { sparkle: { id: 'x' } })
    exchange(a, b)
    expect(a.binding.closed.size).toBe(1)
    a.type(1, 0, 'lost? ')
    a.type(0, 5, '!')
    const bytes = a.outbox.splice(0)
    for (const update of bytes) b.receive(update)
    expect(body.toString()).toContain('hologram')
    expect(body.toString()).toContain('sparkle')
    expect(b.texts[0]).toBe('plain!')
  })
})

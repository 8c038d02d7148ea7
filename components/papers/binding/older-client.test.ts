import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { seeded } from '@/lib/decision'
import { paperRoom } from '@/lib/document/paper-room'
import { newId } from '@/lib/ids'
import { ClauseNode } from '../schema/clause-node'
import { paperExtensions } from '../schema/extensions'
import { paperOf, Replica } from '../testing/replica'
import { PaperBinding } from './paper-binding'

const NEWER = new Set(['table', 'tableRow', 'tableHeader', 'tableCell', 'footnote', 'reference', 'clause'])

/** The editor's schema as it was before tables and footnotes. */
const olderSchema = () =>
  getSchema([...paperExtensions().filter(({ name }) => !NEWER.has(name)), ClauseNode.extend({ content: 'block+' })])

/** A paper of two clauses whose first holds a table, a reference and a footnote. */
function newerPaper(): Uint8Array {
  const replica = new Replica(newId(), Y.encodeStateAsUpdate(paperOf(['One two', 'Plain'])), seeded(1))
  const { table, tableRow, tableHeader, footnote } = replica.state.schema.nodes
  const { reference, link } = replica.state.schema.marks
  const { schema } = replica.state
  const id = '01HZZZZZZZZZZZZZZZZZZZZZZZ'
  replica.edit((tr) =>
    tr
      .addMark(2, 5, reference!.create({ id }))
      .addMark(6, 9, link!.create({ href: 'https://un.org' }))
      .insert(10, [
        table!.create(null, tableRow!.create(null, tableHeader!.create(null, schema.text('Form')))),
        footnote!.create({ id }, schema.text('Of 2018.')),
      ]),
  )
  return Y.encodeStateAsUpdate(replica.doc)
}

it('an older client opens what a newer one wrote, writes in it, and takes not one byte of what it does not know', () => {
  const start = newerPaper()
  const doc = new Y.Doc()
  doc.on('afterTransaction', (tr) => (tr._needFormattingCleanup = false))
  Y.applyUpdate(doc, start, 'server')
  const room = paperRoom(doc)
  const [first, second] = room.clauses.read()
  const before = room.clauses.body(first!.id)!.toString()
  expect(before).toContain('<table>')
  expect(before).toContain('footnote')

  const written: Uint8Array[] = []
  doc.on('update', (bytes: Uint8Array) => written.push(bytes))
  const schema = olderSchema()
  const binding = new PaperBinding({ room, schema, me: newId(), now: () => 1, random: seeded(2) })
  let state = EditorState.create({ schema })
  state = state.apply(binding.pull(state, null)!)
  binding.push(state.doc)
  expect(written).toEqual([])
  expect([...binding.closed]).toEqual([first!.id])

  // Its keys reach what it understands, and nothing else.
  state = state.apply(state.tr.insertText('X', 3))
  binding.push(state.doc)
  expect(written).toEqual([])
  state = state.apply(state.tr.insertText('Very ', state.doc.child(0).nodeSize + 2))
  binding.push(state.doc)
  expect(written).toHaveLength(1)
  expect(room.clauses.body(first!.id)!.toString()).toBe(before)
  expect(room.clauses.body(second!.id)!.toString()).toContain('Very Plain')
  binding.destroy()
})

import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Replica } from '@/components/papers/testing/replica'
import { newUlid } from '@/lib/ids'
import { textsIn } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { PaperTable } from '@/server/papers/testing/paper-table'

/** Puts a bracket or a suggestion of `by` on words of the first clause. */
function mark(replica: Replica, by: string, id = newUlid(1), name: 'bracket' | 'inserted' | 'deleted' = 'bracket') {
  const { schema } = replica.state
  const attrs = name === 'bracket' ? { id, by, rev: '0' } : { id, by }
  replica.edit((tr) => tr.addMark(4, 9, schema.marks[name]!.create(attrs)))
}

const delegationOf = (table: PaperTable, person: number) => table.people[person]!.who.delegation!

describe('brackets and suggestions', () => {
  it.each(['bracket', 'inserted', 'deleted'] as const)(
    'S3 %s is put in one’s own name and in nobody else’s',
    (name) => {
      const table = new PaperTable(['The parties agree.'], 2, 1)
      mark(table.people[0]!.replica, delegationOf(table, 0), newUlid(2), name)
      expect(table.send(0)).toBeNull()
      mark(table.people[1]!.replica, delegationOf(table, 0), newUlid(3), name)
      expect(table.send(1)).toMatchObject({ ok: false, rule: 'clause-text' })
    },
  )

  it('of others go along when their words are split, also when they were lifted or deleted meanwhile', () => {
    for (const meanwhile of ['nothing', 'lift', 'erase'] as const) {
      const table = new PaperTable(['The parties agree.'], 2, 2)
      const [first, second] = table.people.map(({ replica }) => replica) as [Replica, Replica]
      mark(first, delegationOf(table, 0))
      table.settle()
      if (meanwhile === 'lift') first.edit((tr) => tr.removeMark(0, tr.doc.content.size))
      if (meanwhile === 'erase') first.erase(0, 0, 12)
      expect(table.send(0)).toBeNull()
      second.split(0, 4)
      expect(table.send(1)).toBeNull()
    }
  })

  it('are taken back and put again by undo and redo', () => {
    const table = new PaperTable(['The parties agree.'], 1, 3)
    const { replica } = table.people[0]!
    mark(replica, delegationOf(table, 0))
    expect(table.settle()).toBeNull()
    for (let i = 0; i < 2; i++) {
      replica.undo.manager.undo()
      expect(table.settle()).toBeNull()
      replica.undo.manager.redo()
      expect(table.settle()).toBeNull()
    }
  })

  it('S3 nobody writes in an archived paper', () => {
    const table = new PaperTable(['The parties agree.'], 1, 4)
    const { meta } = paperRoom(table.doc)
    Y.transact(table.doc, () => meta.put({ ...meta.read()!, archived: true }), 'server')
    table.people[0]!.replica.type(0, 0, 'x')
    expect(table.send(0)).toMatchObject({ ok: false, rule: 'clause-text', sentence: 'This paper is archived.' })
  })
})

describe('links and other formats', () => {
  it.each([
    ['link', { href: 'javascript:alert(1)' }],
    ['link', { href: 'data:text/html,<script>1</script>' }],
    ['link', true],
    ['link--AAAAAAAA', { href: ' https://a' }],
    ['bold', { onclick: { nested: true } }],
    ['italic', { style: 'x'.repeat(3000) }],
    ['bold', 'x'],
    ['onclick', { a: 1 }],
  ])('S3 what no editor writes is refused: %s %j', (key, value) => {
    const table = new PaperTable(['The parties agree.'], 1, 5)
    const { replica } = table.people[0]!
    const { clauses } = paperRoom(replica.doc)
    const [text] = textsIn(clauses.body(clauses.read()[0]!.id)!)
    text!.format(0, 3, { [key]: value })
    expect(table.send(0)).toMatchObject({ ok: false, rule: 'clause-text' })
  })

  it('a link to a page passes', () => {
    const table = new PaperTable(['The parties agree.'], 1, 6)
    const { replica } = table.people[0]!
    replica.edit((tr) => tr.addMark(2, 5, replica.state.schema.marks.link!.create({ href: 'https://un.org' })))
    expect(table.settle()).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { newUlid } from '@/lib/ids'
import { paperRoom } from '@/lib/document/paper-room'
import { takenOff } from '@/lib/papers/bracket'
import { PaperTable } from './testing/paper-table'

/** A bracket of the first person on words of the first clause, known to everybody. */
function bracketed() {
  const table = new PaperTable(['The parties agree at once.', 'They report.'], 2, 1)
  const [{ who, replica }] = table.people as [(typeof table.people)[0]]
  const id = newUlid(1)
  const attrs = { id, by: who.delegation!, rev: '0' }
  replica.edit((tr) => tr.addMark(4, 9, replica.state.schema.marks.bracket!.create(attrs)))
  expect(table.settle()).toBeNull()
  const room = paperRoom(table.doc)
  return { table, id, by: who.delegation!, known: () => room.brackets.read().get(id), room }
}

describe('the record of brackets', () => {
  it('knows each that was put, with its holder and its paragraph', () => {
    const { by, known, room } = bracketed()
    expect(known()).toEqual({ by, clause: room.clauses.read()[0]!.id, state: 'stands', ended: null })
  })

  it('keeps one that another just took off, until it is back', () => {
    const { table, known, room, id } = bracketed()
    const other = table.people[1]!.replica
    other.edit((tr) => tr.removeMark(0, tr.doc.content.size))
    expect(table.settle()).toBeNull()
    expect(known()).toMatchObject({ state: 'gone', ended: { by: null } })
    expect(takenOff(room.brackets.read(), room.clauses.read()[0]!.id).map((one) => one.id)).toEqual([id])
    other.undo.manager.undo()
    table.settle()
    expect(known()).toMatchObject({ state: 'stands', ended: null })
  })

  it('keeps one whose words were deleted', () => {
    const { table, known } = bracketed()
    table.people[1]!.replica.erase(0, 0, 12)
    table.settle()
    expect(known()?.state).toBe('gone')
  })

  it('goes along with its words to another paragraph', () => {
    const { table, known, room } = bracketed()
    table.people[1]!.replica.split(0, 1)
    expect(table.settle()).toBeNull()
    expect(known()).toMatchObject({ state: 'stands', clause: room.clauses.read()[1]!.id })
  })
})

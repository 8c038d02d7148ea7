import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readBody, textsIn } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { newUlid } from '@/lib/ids'
import { plainText } from '@/lib/papers/body'
import { acceptedBody, baseBody } from '@/lib/papers/plain-body'
import { PaperTable } from '@/server/papers/testing/paper-table'

const bodies = (doc: Y.Doc) => {
  const { clauses } = paperRoom(doc)
  return clauses.read().map(({ id }) => readBody(clauses.body(id)!))
}
const base = ({ doc }: PaperTable) => bodies(doc).map((body) => plainText(baseBody(body)).trim())
const wanted = ({ doc }: PaperTable) => bodies(doc).map((body) => plainText(acceptedBody(body)).trim())
const firstText = (doc: Y.Doc) => {
  const { clauses } = paperRoom(doc)
  return [...textsIn(clauses.body(clauses.read()[0]!.id)!)][0]!
}

function table(people = 2): PaperTable {
  const made = new PaperTable(['The parties agree.', 'Decides to meet.'], people, 7)
  made.suggestOnly()
  for (const person of made.people.keys()) made.deliver(person)
  return made
}
const refused = { ok: false, close: 'refused' }

describe('where one only suggests', () => {
  it('S3 typing, striking and taking back pass, and the base text stays as it was', () => {
    const at = table()
    const [one, two] = at.people.map(({ replica }) => replica)
    for (const letter of ' fully') one!.type(0, one!.texts[0]!.indexOf('.'), letter)
    two!.erase(0, 0, 3)
    two!.type(0, 3, 'All')
    expect(at.settle()).toBeNull()
    expect(base(at)).toEqual(['The parties agree.', 'Decides to meet.'])
    expect(wanted(at)).toEqual(['All parties agree fully.', 'Decides to meet.'])
    for (let i = 0; i < 2; i++) {
      for (const step of ['undo', 'redo'] as const) {
        for (const replica of [one!, two!]) while (replica.undo.manager[step]()) expect(at.settle()).toBeNull()
      }
    }
    expect(at.settle()).toBeNull()
    expect(wanted(at)).toEqual(['All parties agree fully.', 'Decides to meet.'])
  })

  it('S3 letters that are like their neighbours pass too', () => {
    const at = table()
    const { replica } = at.people[0]!
    for (const [offset, letter] of [[9, 'e'], [9, 'e'], [14, 'e'], [15, 'e']] as const) replica.type(0, offset, letter) // prettier-ignore
    replica.erase(0, 9, 1)
    expect(at.settle()).toBeNull()
    expect(base(at)[0]).toBe('The parties agree.')
  })

  it('S3 words that are put in or taken out plainly are refused, and leave no trace', () => {
    for (const forge of [
      (text: Y.XmlText) => text.insert(4, 'rich '),
      (text: Y.XmlText) => text.insert(0, 'x'),
      (text: Y.XmlText) => text.delete(0, 4),
      (text: Y.XmlText) => text.format(0, 4, { bold: {} }),
    ]) {
      const at = table()
      const { replica, who } = at.people[0]!
      const before = Y.encodeStateVector(replica.doc)
      replica.doc.transact(() => forge(firstText(replica.doc)))
      expect(at.receive(who, Y.encodeStateAsUpdate(replica.doc, before))).toMatchObject(refused)
      expect(base(at)[0]).toBe('The parties agree.')
      at.people[1]!.replica.type(0, 0, 'y')
      expect(at.send(1)).toBeNull()
      expect(wanted(at)[0]).toBe('yThe parties agree.')
    }
  })

  it('S3 a suggestion of another is neither ended, nor unmarked, nor taken over', () => {
    for (const forge of [
      (text: Y.XmlText, key: string) => text.format(0, 1, { [key]: null }),
      (text: Y.XmlText) => text.delete(0, 1),
      (text: Y.XmlText) => text.insert(1, 'x'),
    ]) {
      const at = table()
      at.people[0]!.replica.type(0, 0, 'abc')
      at.settle()
      const { replica, who } = at.people[1]!
      const text = firstText(replica.doc)
      const [{ attributes }] = text.toDelta() as [{ attributes: object }]
      const before = Y.encodeStateVector(replica.doc)
      replica.doc.transact(() => forge(text, Object.keys(attributes)[0]!))
      expect(at.receive(who, Y.encodeStateAsUpdate(replica.doc, before))).toMatchObject(refused)
    }
  })

  it('S3 nothing but words is changed: no split, no kind, no place, no clause', () => {
    for (const change of [
      (at: PaperTable) => at.people[0]!.replica.split(0, 3),
      (at: PaperTable) => at.people[0]!.replica.join(1),
      (at: PaperTable) => at.people[0]!.replica.move(0, 1),
    ]) {
      const at = table()
      at.people[0]!.replica.suggestsFor = null
      change(at)
      expect(at.send(0)).toMatchObject(refused)
    }
  })

  it('words that come after their suggestion was decided are a suggestion again, and nothing is refused', () => {
    for (const decision of ['accepted', 'rejected'] as const) {
      const at = table()
      const { replica, who } = at.people[0]!
      replica.type(0, 3, ' good')
      at.settle()
      replica.type(0, 8, 'ly') // not heard of yet
      at.write(() => {
        const text = firstText(at.doc)
        const [, { attributes }] = text.toDelta() as [unknown, { attributes: object }]
        const off = Object.fromEntries(Object.keys(attributes).map((key) => [key, null]))
        if (decision === 'accepted') text.format(3, 5, off)
        else text.delete(3, 5)
      })
      expect(at.settle()).toBeNull()
      at.settle()
      expect(base(at)[0]).toBe(decision === 'accepted' ? 'The good parties agree.' : 'The parties agree.')
      expect(wanted(at)[0]).toContain('ly parties agree.')
      expect(JSON.stringify(bodies(at.doc))).toContain(`"by":"${who.delegation}"`)
      expect(replica.texts[0]).toContain('ly')
    }
  })

  it('taking back what one typed leaves what was accepted meanwhile, and is not refused', () => {
    const at = table()
    const { replica } = at.people[0]!
    replica.type(0, 3, ' good')
    replica.undo.manager.stopCapturing()
    replica.type(1, 7, ' now')
    at.settle()
    at.write(() => {
      const text = firstText(at.doc)
      const [, { attributes }] = text.toDelta() as [unknown, { attributes: object }]
      text.format(3, 5, Object.fromEntries(Object.keys(attributes).map((key) => [key, null])))
    })
    at.settle()
    for (let i = 0; i < 3; i++) replica.undo.manager.undo()
    expect(at.settle()).toBeNull()
    expect(wanted(at)).toEqual(['The good parties agree.', 'Decides to meet.'])
  })

  it('who runs the room edits, also at the same time', () => {
    const at = table()
    const chair = { ...at.people[1]!.who, role: 'facilitator' as const }
    at.people[0]!.replica.type(0, 0, 'Now ')
    const { replica } = at.people[1]!
    replica.suggestsFor = null
    replica.erase(0, 0, 4)
    replica.split(1, 7)
    for (const bytes of replica.outbox.splice(0)) expect(at.receive(chair, bytes)).toMatchObject({ ok: true })
    expect(at.settle()).toBeNull()
    expect(base(at)[0]).toBe('parties agree.')
    expect(wanted(at)[0]).toBe('Now parties agree.')
  })

  it('what was written before one could know is taken for a moment; with no writing at all nothing is', () => {
    const at = new PaperTable(['The parties agree.'], 1, 3)
    const { meta } = paperRoom(at.doc)
    const { replica } = at.people[0]!
    replica.type(0, 0, 'x')
    at.write(() => meta.put({ ...meta.read()!, mode: { is: 'suggest', was: 'edit', until: NOW_LATER, of: null } }))
    expect(at.send(0)).toBeNull()
    at.write(() => meta.put({ ...meta.read()!, mode: { is: 'comment', was: 'suggest', until: 0, of: null } }))
    replica.suggestsFor = newUlid(1)
    replica.type(0, 0, 'y')
    expect(at.send(0)).toMatchObject({ ...refused, sentence: 'The chair has closed this paper for writing.' })
  })
})

const NOW_LATER = 1_800_000_003_000

import * as Y from 'yjs'
import { expect, it } from 'vitest'
import { paperOf, Replica } from '@/components/papers/testing/replica'
import { seeded } from '@/lib/decision'
import { newId, type DelegationId } from '@/lib/ids'
import { paperRoom } from './paper-room'
import { takeSnapshot } from './paper-snapshot'

const NORTH = newId<DelegationId>()
const SOUTH = newId<DelegationId>()

it('knows whose words are whose, also after another has cut them off', () => {
  const doc = paperOf(['The parties agree to meet.'])
  const north = new Replica(newId(), Y.encodeStateAsUpdate(doc), seeded(1))
  north.type(0, 25, ' in public')
  for (const bytes of north.outbox.splice(0)) Y.applyUpdate(doc, bytes)
  const south = new Replica(newId(), Y.encodeStateAsUpdate(doc), seeded(2))
  south.split(0, 17)
  south.type(0, 17, ' soon')
  for (const bytes of south.outbox.splice(0)) Y.applyUpdate(doc, bytes)

  const authorOf = (client: number) =>
    client === north.doc.clientID ? NORTH : client === south.doc.clientID ? SOUTH : null
  const { clauses } = takeSnapshot(paperRoom(doc), { at: 1, parties: {}, authorOf })
  expect(clauses.map(({ authors }) => authors)).toEqual([
    [
      [17, null],
      [5, SOUTH],
    ],
    [
      [8, null],
      [10, NORTH],
      [1, null],
    ],
  ])
  expect(
    takeSnapshot(paperRoom(doc), { at: 1, parties: {} }).clauses.every(({ authors }) => authors.length === 0),
  ).toBe(true)
})

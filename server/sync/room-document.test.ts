import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { RoomDocument } from './room-document'

/** Two people make the same words bold at once: Yjs holds one pair of marks too many. */
function boldTwice(): Uint8Array[] {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  one.getText('text').insert(0, 'The parties agree')
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
  one.getText('text').format(0, 11, { bold: true })
  other.getText('text').format(0, 11, { bold: true })
  return [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)]
}

describe('a room’s document', () => {
  it('S2 is in memory exactly what is on disk, formats included', () => {
    const tail = boldTwice()
    const { doc } = new RoomDocument({ epoch: 1, seq: 2, snapshot: null, tail, clients: new Map() }, () => 1)
    const plain = new Y.Doc()
    plain.transact(() => tail.forEach((update) => Y.applyUpdate(plain, update)))
    expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(plain))).toBe(true)
    const tidied = new Y.Doc()
    tidied.getText('text')
    tail.forEach((update) => Y.applyUpdate(tidied, update))
    expect(Y.equalSnapshots(Y.snapshot(tidied), Y.snapshot(plain))).toBe(false) // else this test shows nothing
  })
})

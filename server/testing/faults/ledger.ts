import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'

/** The update inside a sync message of step 2 or update. */
function updateIn(message: Uint8Array): Uint8Array {
  const decoder = decoding.createDecoder(message)
  decoding.readVarUint(decoder)
  decoding.readVarUint(decoder)
  return decoding.readVarUint8Array(decoder)
}

/** How many of these acknowledged messages a document lacks: to be told nothing new, it must hold all they hold. */
export function lackedBy(state: Uint8Array, acknowledged: readonly Uint8Array[]): number {
  const doc = documentOf([state])
  let lacked = 0
  for (const message of acknowledged) {
    let news = false
    const hear = () => (news = true)
    doc.on('update', hear)
    Y.applyUpdate(doc, updateIn(message))
    doc.off('update', hear)
    if (news || doc.store.pendingStructs || doc.store.pendingDs) lacked++
    doc.store.pendingStructs = doc.store.pendingDs = null
  }
  return lacked
}

export function documentOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

/** Whether both hold the same insertions and the same deletions, and show the same. */
export const sameDocument = (a: Y.Doc, b: Y.Doc): boolean => Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b))

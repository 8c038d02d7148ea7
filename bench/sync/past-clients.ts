import * as Y from 'yjs'

/** Writes into a document as so many different clients. */
export function pastClients(doc: Y.Doc, count: number): void {
  doc.transact(() => {
    for (let i = 0; i < count; i++) {
      const one = new Y.Doc()
      one.getMap('tallies').set(`past-${i}`, i)
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(one))
    }
  })
}

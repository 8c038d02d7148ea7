import * as Y from 'yjs'
import { isSign } from '@/lib/document/body-text'
import type { Char } from '@/lib/papers/move-map'
import type { Run } from '@/lib/papers/text-move'

export type Attributes = Record<string, unknown>

/** Writes words behind a character (`assoc` -1) or before it (0), which may be deleted by now. Gives the new stretch. */
export function insertAt(doc: Y.Doc, char: Char, assoc: -1 | 0, words: string, attributes: Attributes): Run | null {
  const id = Y.createID(char.client, char.clock)
  const found = Y.createAbsolutePositionFromRelativePosition(new Y.RelativePosition(null, null, id, assoc), doc, false)
  if (!found || !(found.type instanceof Y.XmlText)) return null
  const before = Y.getState(doc.store, doc.clientID)
  found.type.insert(found.index, words, attributes)
  const structs = doc.store.clients.get(doc.clientID)!
  for (let i = Y.findIndexSS(structs, before); i < structs.length; i++) {
    const item = structs[i]!
    if (item instanceof Y.Item && item.content instanceof Y.ContentString)
      return [doc.clientID, item.id.clock, words.length]
  }
  return null
}

/** Deletes what still lives of a stretch. */
export function deleteRun(tr: Y.Transaction, [client, clock, length]: Run): void {
  const end = clock + length
  for (let at = clock; at < end;) {
    const item = Y.getItemCleanStart(tr, Y.createID(client, at)) as Y.Item | Y.GC
    const rest = end - at
    if (item instanceof Y.Item && !item.deleted) {
      if (item.length > rest) Y.getItemCleanEnd(tr, tr.doc.store, Y.createID(client, end - 1))
      item.delete(tr)
      const text = item.parent as { _searchMarker?: unknown[] | null }
      if (text._searchMarker) text._searchMarker.length = 0
    }
    at = item.id.clock + item.length
  }
}

/** Keeps the formats that hold from this item on; signs are none. */
export function follow(attributes: Attributes, item: Y.Item): void {
  if (item.deleted || !(item.content instanceof Y.ContentFormat) || isSign(item.content.key)) return
  if (item.content.value === null) delete attributes[item.content.key]
  else attributes[item.content.key] = item.content.value
}

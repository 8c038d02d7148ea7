import * as Y from 'yjs'
import type { ClauseId } from '@/lib/papers/clause'
import type { Char } from '@/lib/papers/move-map'
import type { PaperRoom } from './paper-room'

/** The live text that a character stands or stood in, or null when it is gone with its text. */
export function textOf(doc: Y.Doc, { client, clock }: Char): Y.XmlText | null {
  if (clock >= Y.getState(doc.store, client)) return null
  const item = Y.getItem(doc.store, Y.createID(client, clock)) as Y.Item | Y.GC
  if (!(item instanceof Y.Item) || !(item.parent instanceof Y.XmlText)) return null
  return item.parent._item && !item.parent._item.deleted ? item.parent : null
}

/** Any shared type; of what it holds nothing is asked. */
interface InDocument {
  readonly _item: Y.Item | null
}

/** The clause a shared type lies in, by its id; null outside of clauses. */
export function clauseOf({ clauses }: PaperRoom, type: InDocument): ClauseId | null {
  for (let at: InDocument | null = type; at?._item; at = at._item.parent as InDocument | null) {
    if (at._item.parent === clauses.map) return at._item.parentSub as ClauseId
  }
  return null
}

/** The clause a character stands or stood in; null when its text is gone. */
export function clauseOfChar(room: PaperRoom, char: Char): ClauseId | null {
  const text = textOf(room.doc, char)
  return text && clauseOf(room, text)
}

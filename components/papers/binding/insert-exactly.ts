import * as Y from 'yjs'
import { bareText, textsIn } from '@/lib/document/body-text'

/**
 * Writes what was typed right behind the character it was typed behind. Yjs itself passes over deleted characters first,
 * and where those moved to another clause, what is typed there would be carried to the end of them. Does nothing where
 * that makes no difference, or more changed than one insertion; `updateYFragment` then writes what remains.
 */
export function insertExactly(tr: Y.Transaction, body: Y.XmlFragment, after: string): void {
  const before = bareText(body)
  const length = after.length - before.length
  if (length <= 0) return
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  if (start === 0 || before.slice(start) !== after.slice(start + length)) return

  let rest = start
  for (const text of textsIn(body)) {
    for (let item = text._start; item; item = item.right) {
      if (item.deleted || !(item.content instanceof Y.ContentString)) continue
      if (rest > item.length) {
        rest -= item.length
        continue
      }
      if (rest < item.length || !item.right?.deleted) return
      insertBehind(tr, text, item, after.slice(start, start + length))
      return
    }
  }
}

function insertBehind(tr: Y.Transaction, text: Y.XmlText, left: Y.Item, words: string): void {
  const { store, clientID } = tr.doc
  const { right } = left
  const id = Y.createID(clientID, Y.getState(store, clientID))
  const content = new Y.ContentString(words)
  new Y.Item(id, left, left.lastId, right, right && right.id, text, null, content).integrate(tr, 0)
  const { _searchMarker } = text as unknown as { _searchMarker: unknown[] | null }
  if (_searchMarker) _searchMarker.length = 0
}

import * as Y from 'yjs'
import { isSign } from './body-text'

/**
 * Where a text was cut a sign stays in the shared text: what somebody writes at the new end comes before it, what was
 * written at the old end by somebody who did not know of the cut comes after the characters that moved. It is a format
 * without words, which Yjs lets stand; no method of Y.Text makes one, so the item is made by hand.
 */
export function putSplitSign(transaction: Y.Transaction, text: Y.XmlText, before: Y.Item, name: string): void {
  const { store, clientID } = transaction.doc
  const left = before.left
  const sign = new Y.Item(
    Y.createID(clientID, Y.getState(store, clientID)),
    left,
    left && left.lastId,
    before,
    before.id,
    text,
    null,
    new Y.ContentFormat(`~${name}`, true as never),
  )
  sign.integrate(transaction, 0)
}

/** Whether an item is such a sign, and stands. */
export const isSplitSign = (item: Y.Item): boolean =>
  !item.deleted && item.content instanceof Y.ContentFormat && isSign(item.content.key)

import * as Y from 'yjs'
import { readBody, textRuns } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { plainText } from '@/lib/papers/body'

/** A clause as it stood in a window whose changes were refused, with words in it that never arrived. */
export interface UnsentClause {
  readonly id: string
  readonly text: string
}

/** Everything a refused session held: its whole document. */
export const keepPaper = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc)

/** The clauses of a kept document that hold characters which `now` has never heard of, each whole, in their order. */
export function unsentClauses(kept: Uint8Array, now: Y.Doc): UnsentClause[] {
  const doc = new Y.Doc()
  const { clauses } = paperRoom(doc)
  Y.applyUpdate(doc, kept)
  const unsent = clauses.read().flatMap(({ id }): UnsentClause[] => {
    const body = clauses.body(id)
    const isNew = body && textRuns(body).some(([client, clock, size]) => clock + size > Y.getState(now.store, client))
    return isNew ? [{ id, text: plainText(readBody(body)).trim() }] : []
  })
  doc.destroy()
  return unsent
}

import type * as Y from 'yjs'
import { paperRoom } from '@/lib/document/paper-room'
import { newUlid } from '@/lib/ids'
import type { Seed } from '@/lib/papers/beginnings'
import type { ClauseId } from '@/lib/papers/clause'
import { keysBetween } from '@/lib/papers/order-key'
import { FORM, type Paper } from '@/lib/papers/paper'
import { SCHEMA_VERSION } from '@/lib/papers/paper-meta'
import { writeBody } from './write-body'

/** Puts into a paper's empty room what it begins with. Only the server does so, once. */
export function seedPaper(
  doc: Y.Doc,
  { title, kind, createdAt }: Pick<Paper, 'title' | 'kind' | 'createdAt'>,
  clauses: readonly Seed[],
): void {
  const room = paperRoom(doc)
  room.meta.put({ title, symbol: '', rev: 0, form: FORM[kind], schemaVersion: SCHEMA_VERSION, archived: false })
  const orders = keysBetween(null, null, clauses.length, Math.random)
  for (const [i, one] of clauses.entries()) {
    const id = newUlid(createdAt) as ClauseId
    const isText = 'text' in one
    const depth = isText ? 0 : one.depth
    const body = room.clauses.create(id, { order: orders[i]!, kind: one.kind, depth, state: 'present' })
    const text = isText && one.text !== '' ? [{ text: one.text, marks: [] }] : []
    writeBody(doc, body, isText ? [{ type: 'paragraph', attrs: {}, content: text }] : one.body)
  }
}

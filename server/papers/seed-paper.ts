import * as Y from 'yjs'
import { paperRoom } from '@/lib/document/paper-room'
import { newUlid } from '@/lib/ids'
import type { Beginning } from '@/lib/papers/beginnings'
import type { ClauseId } from '@/lib/papers/clause'
import { keysBetween } from '@/lib/papers/order-key'
import { FORM, type Paper } from '@/lib/papers/paper'
import { SCHEMA_VERSION } from '@/lib/papers/paper-meta'

/** Puts into a paper's empty room what it begins with. Only the server does so, once. */
export function seedPaper(
  doc: Y.Doc,
  { title, kind, createdAt }: Pick<Paper, 'title' | 'kind' | 'createdAt'>,
  clauses: readonly Beginning[],
): void {
  const room = paperRoom(doc)
  room.meta.put({ title, symbol: '', rev: 0, form: FORM[kind], schemaVersion: SCHEMA_VERSION, archived: false })
  const orders = keysBetween(null, null, clauses.length, Math.random)
  for (const [i, { kind, text }] of clauses.entries()) {
    const id = newUlid(createdAt) as ClauseId
    const body = room.clauses.create(id, { order: orders[i]!, kind, depth: 0, state: 'present' })
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(text)])
    body.insert(0, [paragraph])
  }
}

import * as Y from 'yjs'
import { textsIn } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'

const known = new WeakMap<Y.Doc, Set<string>>()

const nameOf = (id: unknown, by: unknown): string => `${String(id)} ${String(by)}`

/**
 * Whether a bracket or a suggestion with this id by this party is or was in a paper's document since it came into
 * memory. Those that were lifted count: somebody may split the words they stood on before hearing of it.
 */
export function isMarked(doc: Y.Doc, id: string, by: string): boolean {
  return marksOf(doc).has(nameOf(id, by))
}

/** Begins to remember a document's marks; to be called before the first change is judged. */
export function marksOf(doc: Y.Doc): ReadonlySet<string> {
  const had = known.get(doc)
  if (had) return had
  const marks = new Set<string>()
  const learn = (item: unknown) => {
    if (!(item instanceof Y.Item) || !(item.content instanceof Y.ContentFormat)) return
    const value = item.content.value as { id?: unknown; by?: unknown } | null
    if (value !== null && typeof value === 'object' && 'id' in value) marks.add(nameOf(value.id, value.by))
  }
  const { clauses } = paperRoom(doc)
  for (const { id } of clauses.read()) {
    const body = clauses.body(id)
    for (const text of body ? textsIn(body) : []) for (let item = text._start; item; item = item.right) learn(item)
  }
  doc.on('afterTransaction', ({ beforeState, afterState }: Y.Transaction) => {
    for (const [client, end] of afterState) {
      const start = beforeState.get(client) ?? 0
      if (start >= end) continue
      const structs = doc.store.clients.get(client)!
      for (let i = Y.findIndexSS(structs, start); i < structs.length; i++) learn(structs[i])
    }
  })
  known.set(doc, marks)
  return marks
}

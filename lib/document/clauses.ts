import * as Y from 'yjs'
import { byOrder, clauseHeadSchema, parseClauseId, type ClauseHead, type ClauseId } from '@/lib/papers/clause'
import type { View } from './view'

export interface Clause extends ClauseHead {
  readonly id: ClauseId
}

/** The clauses of a paper in their order, of every state. Bodies are not part of it: typing does not change the list. */
export interface Clauses extends View<readonly Clause[]> {
  readonly map: Y.Map<unknown>
  of(id: ClauseId): Clause | null
  /** A clause's text; null when there is no such clause. */
  body(id: ClauseId): Y.XmlFragment | null
  /** Makes a clause with all maps inside it, in one transaction. Its text is put in afterwards, so that undoing takes it first. */
  create(id: ClauseId, head: ClauseHead): Y.XmlFragment
  /** Writes the fields that differ: move = order, delete = state, re-type = kind. Unknown clauses are left alone. */
  change(id: ClauseId, part: Partial<ClauseHead>): void
}

/**
 * What a field is that is not there, so that no clause is hidden for want of one. A clause whose making was taken back
 * has no state, and is as one that was joined.
 */
const MISSING: ClauseHead = { order: 'V', kind: 'operative', depth: 0, state: 'joined' }

const FIELDS = Object.keys(clauseHeadSchema.shape) as (keyof ClauseHead)[]

export function clauses(map: Y.Map<unknown>): Clauses {
  let list: readonly Clause[] | null = null
  const watchers = new Set<() => void>()
  map.observeDeep((events) => {
    if (!events.some(({ path }) => path.length <= 1)) return
    list = null
    for (const changed of [...watchers]) changed()
  })

  const of = (id: ClauseId): Clause | null => {
    const own = map.get(id)
    if (!(own instanceof Y.Map) || parseClauseId(id) === null) return null
    const fields = FIELDS.map((field) => [field, own.get(field) ?? MISSING[field]])
    const head = clauseHeadSchema.safeParse(Object.fromEntries(fields))
    return head.success ? { id, ...head.data } : null
  }

  return {
    map,
    of,
    read: () => (list ??= [...map.keys()].flatMap((id) => of(id as ClauseId) ?? []).sort(byOrder)),
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    body(id) {
      const body = (map.get(id) as Y.Map<unknown> | undefined)?.get('body')
      return body instanceof Y.XmlFragment ? body : null
    },
    create(id, head) {
      const checked = clauseHeadSchema.parse(head)
      const own = new Y.Map<unknown>()
      const body = new Y.XmlFragment()
      const write = () => {
        map.set(id, own)
        for (const field of FIELDS) own.set(field, checked[field])
        own.set('body', body)
        own.set('alternatives', new Y.Map())
      }
      if (map.doc) Y.transact(map.doc, write)
      else write()
      return body
    },
    change(id, part) {
      const own = map.get(id)
      if (!(own instanceof Y.Map)) return
      for (const field of FIELDS) {
        const value = part[field]
        if (value !== undefined && own.get(field) !== value) own.set(field, clauseHeadSchema.shape[field].parse(value))
      }
    },
  }
}

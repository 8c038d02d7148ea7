import type * as Y from 'yjs'
import { readBody } from '@/lib/document/body-text'
import type { PaperRoom } from '@/lib/document/paper-room'
import type { View } from '@/lib/document/view'
import type { ClauseId } from '@/lib/papers/clause'
import { joinedSuggestions, suggestionsIn, type Suggestion } from '@/lib/papers/suggestion'

/** How long typing rests before the list is made again, in milliseconds. */
const REST = 200

/** The suggestions that stand in a paper, in the order of its text; only clauses that changed are read again. */
export function paperSuggestions({ clauses }: PaperRoom): View<readonly Suggestion[]> {
  const known = new Map<ClauseId, readonly Suggestion[]>()
  const watchers = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let list: readonly Suggestion[] | null = null

  const inClause = (id: ClauseId): readonly Suggestion[] => {
    let found = known.get(id)
    if (!found) known.set(id, (found = suggestionsIn(id, readBody(clauses.body(id)!))))
    return found
  }
  const draw = () => {
    const present = clauses.read().filter(({ id, state }) => state === 'present' && clauses.body(id) !== null)
    return joinedSuggestions(present.map(({ id }) => inClause(id)))
  }
  const forget = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const { path, keys } of events) {
      if (path.length > 0) known.delete(path[0] as ClauseId)
      else for (const id of keys.keys()) known.delete(id as ClauseId)
    }
    timer ??= setTimeout(() => {
      timer = undefined
      const fresh = draw()
      if (JSON.stringify(fresh) === JSON.stringify(list)) return
      list = fresh
      for (const changed of [...watchers]) changed()
    }, REST)
  }
  return {
    read: () => (list ??= draw()),
    watch(changed) {
      if (watchers.size === 0) {
        known.clear()
        list = null
        clauses.map.observeDeep(forget)
      }
      watchers.add(changed)
      return () => {
        if (!watchers.delete(changed) || watchers.size > 0) return
        clearTimeout(timer)
        timer = undefined
        clauses.map.unobserveDeep(forget)
      }
    },
  }
}

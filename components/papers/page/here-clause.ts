import type { View } from '@/lib/document/view'
import type { ClauseId } from '@/lib/papers/clause'

/** The clause somebody looks at, told by the editor and asked by the panels beside it. */
export interface HereClause extends View<ClauseId | null> {
  put(clause: ClauseId | null): void
}

export function hereClause(): HereClause {
  let here: ClauseId | null = null
  const watchers = new Set<() => void>()
  return {
    read: () => here,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    put(clause) {
      if (clause === here) return
      here = clause
      for (const changed of [...watchers]) changed()
    },
  }
}

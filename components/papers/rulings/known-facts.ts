import type * as Y from 'yjs'
import { clauseFacts, type ClauseFacts } from '@/lib/document/clause-facts'
import type { PaperRoom } from '@/lib/document/paper-room'
import type { ClauseId } from '@/lib/papers/clause'

/** What is known of the clauses of a paper on this page; of one that did not change nothing is read twice. */
export interface KnownFacts {
  of(clause: ClauseId): ClauseFacts | null
  /** Calls back with clauses whose text, kind or place has changed, and `places` when any came, went or moved. */
  watch(changed: (clauses: ReadonlySet<ClauseId>, places: boolean) => void): () => void
}

const known = new WeakMap<PaperRoom, KnownFacts>()

/** The same for everything on the page that asks. */
export function knownFacts(room: PaperRoom): KnownFacts {
  const had = known.get(room)
  if (had) return had
  const facts = new Map<ClauseId, ClauseFacts | null>()
  const watchers = new Set<(clauses: ReadonlySet<ClauseId>, places: boolean) => void>()
  room.clauses.map.observeDeep((events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    const changed = new Set<ClauseId>()
    let places = false
    for (const { path, keys } of events) {
      if (path.length > 0) changed.add(path[0] as ClauseId)
      else for (const id of keys.keys()) changed.add(id as ClauseId)
      if (path.length <= 1) places = true
    }
    for (const id of changed) facts.delete(id)
    for (const tell of [...watchers]) tell(changed, places)
  })
  const made: KnownFacts = {
    of(clause) {
      let one = facts.get(clause)
      if (one === undefined) facts.set(clause, (one = clauseFacts(room, clause)))
      return one
    },
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
  known.set(room, made)
  return made
}

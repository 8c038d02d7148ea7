import * as Y from 'yjs'
import type { PaperRoom } from '@/lib/document/paper-room'
import { MoveMap } from '@/lib/papers/move-map'
import { clauseOfChar } from '@/lib/document/clause-of'
import type { Thread } from '@/lib/papers/comment'

/** Whether the words that were spoken of are gone: their clause is taken out, or no character stands between their ends. */
export function isOrphaned(room: PaperRoom, { clause, anchor }: Thread): boolean {
  const { doc, clauses, moves } = room
  if (clauses.of(clause)?.state === 'withdrawn') return true
  if (!anchor) return false
  try {
    const [from, to] = [anchor.from, anchor.to].map((told) => Y.createRelativePositionFromJSON(JSON.parse(told)))
    const map = MoveMap.of(moves.read())
    const now = (at: Y.RelativePosition | undefined) => {
      const char = at?.item && map.now(at.item)
      if (!at || (char && clauseOfChar(room, char) === null)) return null
      const item = char ? Y.createID(char.client, char.clock) : null
      const moved = new Y.RelativePosition(at.type, at.tname, item ?? at.item, at.assoc)
      return Y.createAbsolutePositionFromRelativePosition(moved, doc)
    }
    const [start, end] = [now(from), now(to)]
    return !start || !end || (start.type === end.type && start.index >= end.index)
  } catch {
    return true // it says nothing that can be found
  }
}

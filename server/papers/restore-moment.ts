import { paperRoom } from '@/lib/document/paper-room'
import { arrange } from '@/lib/papers/arrange'
import type { ClauseId } from '@/lib/papers/clause'
import type { PaperSnapshot } from '@/lib/papers/revisions/snapshot'
import { adopted } from '@/lib/papers/ruling'
import type * as Y from 'yjs'
import { writeBody } from './write-body'

/** What a restoration changed, and what it had to leave alone. */
export interface Restored {
  readonly restored: number
  /** Clauses that are adopted: their text stays as it is. */
  readonly kept: number
}

/**
 * Makes a paper say what it said, as a change forward: words that stay keep their characters, what came since is
 * withdrawn and can be brought back. `only`: of these clauses alone, each where it stands now.
 */
export function restoreMoment(
  doc: Y.Doc,
  snapshot: PaperSnapshot,
  only: ReadonlySet<ClauseId> | null,
  random: () => number,
): Restored {
  const room = paperRoom(doc)
  const { clauses } = room
  const settled = adopted(room.rulings.read().values())
  const wanted = snapshot.clauses.filter(({ id }) => only === null || only.has(id))
  let [restored, kept] = [0, 0]
  placeAll(
    doc,
    snapshot,
    wanted.map(({ id }) => id),
    only === null,
    random,
  )
  for (const { id, kind, depth, body } of wanted) {
    if (settled.has(id)) {
      kept++
      continue
    }
    clauses.change(id, { kind, depth, state: 'present' })
    writeBody(doc, clauses.body(id)!, body)
    restored++
  }
  if (only !== null) return { restored, kept }
  const back = new Set(wanted.map(({ id }) => id))
  for (const { id, state } of clauses.read()) {
    if (state !== 'present' || back.has(id)) continue
    if (settled.has(id)) kept++
    else clauses.change(id, { state: 'withdrawn' })
  }
  return { restored, kept }
}

/** Gives the wanted clauses their places: all as they stood, or each that is gone behind the one it stood behind. */
function placeAll(
  doc: Y.Doc,
  snapshot: PaperSnapshot,
  wanted: readonly ClauseId[],
  all: boolean,
  random: () => number,
): void {
  const { clauses } = paperRoom(doc)
  const stand = clauses.read()
  const then = snapshot.clauses.map(({ id }) => id)
  const list = all ? [...then] : stand.filter(({ state }) => state === 'present').map(({ id }) => id)
  const others = all ? stand.map(({ id }) => id) : [...wanted]
  const order = all ? stand.map(({ id }) => id) : then
  for (const id of others) {
    if (list.includes(id)) continue
    // Behind the nearest of those before it that is in the list.
    const before = order.slice(0, order.indexOf(id)).findLast((one) => list.includes(one))
    list.splice(before ? list.indexOf(before) + 1 : 0, 0, id)
  }
  const orders = new Map(stand.map((clause) => [clause.id, clause.order]))
  const changed = arrange(
    list.map((id) => ({ id, order: orders.get(id) ?? null })),
    random,
  )
  for (const id of list) {
    const order = changed.get(id)
    if (order === undefined) continue
    if (orders.has(id)) clauses.change(id, { order })
    else {
      const { kind, depth } = snapshot.clauses.find((one) => one.id === id)!
      clauses.create(id, { order, kind, depth, state: 'present' })
    }
  }
}

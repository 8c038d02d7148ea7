import { readBody } from '@/lib/document/body-text'
import type { PaperRoom } from '@/lib/document/paper-room'
import { newUlid } from '@/lib/ids'
import type { Amendment } from '@/lib/papers/amendment'
import type { ClauseId } from '@/lib/papers/clause'
import { keysBetween } from '@/lib/papers/order-key'
import { outcomeOf } from '@/lib/papers/outcome'
import { settledBody, wordsHash } from '@/lib/papers/words-hash'
import { Failure } from '@/lib/wire/failures'
import { writeBody } from '@/server/papers/write-body'
import { put } from './table-amendment'

/**
 * Does to the text what an amendment wants, as the smallest change: what others write at that moment stays. An
 * alternative changes places with the text, which stands beside it from then on.
 * @throws Failure textChanged, before anything is written
 */
export function carryOut(room: PaperRoom, one: Amendment, { whole, now }: { whole: boolean; now: number }): void {
  const { clauses } = room
  const clause = clauses.of(one.clause)!
  switch (one.act) {
    case 'delete':
      return clauses.change(clause.id, { state: 'withdrawn' })
    case 'move':
      if (one.after !== null && clauses.of(one.after)?.state !== 'present') throw new Failure('textChanged')
      return clauses.change(clause.id, { order: placeAfter(room, one.after, clause.id) })
    case 'add': {
      const after = lastAdded(room, one)
      if (clauses.of(one.fresh)) throw new Failure('textChanged')
      const order = placeAfter(room, after, null)
      const body = clauses.create(one.fresh, { order, kind: one.kind, depth: one.depth, state: 'present' })
      return writeBody(room.doc, body, one.body)
    }
    case 'replace':
    case 'alternative': {
      const body = clauses.body(clause.id)!
      const was = readBody(body)
      const wanted = outcomeOf(one, was, whole || one.act === 'alternative')
      if (!wanted) throw new Failure('textChanged')
      if (one.act === 'replace') return writeBody(room.doc, body, wanted)
      const base = settledBody(wanted)
      const former = { act: 'alternative' as const, clause: clause.id, body: settledBody(was), base }
      const change = { ...former, baseHash: wordsHash(clause, base) }
      put(room, `chair:${newUlid(now)}`, { change, why: '', by: null, now })
      writeBody(room.doc, body, wanted)
    }
  }
}

/** A new key right behind a clause, or before all with null; `moving` is taken as gone. */
function placeAfter({ clauses }: PaperRoom, after: ClauseId | null, moving: ClauseId | null): string {
  const all = clauses.read().filter(({ id, state }) => state === 'present' && id !== moving)
  const at = after === null ? -1 : all.findIndex(({ id }) => id === after)
  const low = all[at]?.order ?? null
  const high = all.slice(at + 1).find(({ order }) => low === null || order > low)?.order ?? null
  return keysBetween(low, high, 1, Math.random)[0]!
}

/** What was proposed for the same place earlier stands before it. */
function lastAdded({ clauses, amendments }: PaperRoom, { clause: behind, number }: Amendment): ClauseId {
  const added = new Set<ClauseId>()
  for (const one of amendments.read().values()) {
    if (one.act === 'add' && one.clause === behind && one.number < number) added.add(one.fresh)
  }
  const all = clauses.read().filter(({ state }) => state === 'present')
  let at = all.findIndex(({ id }) => id === behind)
  while (all[at + 1] && added.has(all[at + 1]!.id)) at++
  return all[at]!.id
}

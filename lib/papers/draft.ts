import { z } from 'zod'
import type { Change } from './amendment'
import type { Body } from './body'
import { bodySchema } from './body-schema'
import { clauseHash, sha256 } from './canonical'
import type { ClauseHead, ClauseId } from './clause'
import { orderKeySchema } from './order-key'
import { risingRun } from './rising-run'
import { isUnchanged } from './outcome'
import { linesOf } from './reword'
import { settledBody } from './words-hash'

/**
 * What a delegation's draft knows of a clause of the paper it was begun for: its words and its place then, or null for one
 * that is new in the draft; and what of it was tabled last, by hash. A clause has the same id in both papers.
 */
export const sourceSchema = z.object({
  was: z.object({ base: bodySchema, baseHash: z.string(), order: orderKeySchema }).nullable(),
  /** A hash for each act that was tabled. */
  tabled: z.record(z.string(), z.string()),
})
export type Source = z.infer<typeof sourceSchema>

export interface DraftClause extends ClauseHead {
  readonly id: ClauseId
  readonly body: Body
}

/** A change that a draft makes, and whether it was tabled as it is. */
export interface DraftChange {
  readonly change: Change
  /** The clause of the draft. */
  readonly of: ClauseId
  readonly hash: string
  readonly isTabled: boolean
}

/** What a draft changes of the paper it was begun for: words, places, clauses more and less. `clauses` in their order, of every state. */
export function draftChanges(clauses: readonly DraftClause[], sources: ReadonlyMap<ClauseId, Source>): DraftChange[] {
  const present = clauses.filter(({ state }) => state === 'present')
  const copied = present.filter(({ id }) => sources.get(id)?.was)
  const stays = new Set(risingRun(copied.map(({ id }) => sources.get(id)!.was!.order)).map((at) => copied[at]!.id))
  const changes: Change[] = []
  let before: ClauseId | null = null
  const first = copied[0]?.id ?? [...sources].find(([, { was }]) => was)?.[0]
  for (const { id, kind, depth, body } of present) {
    const was = sources.get(id)?.was
    if (!was) {
      if (first && kind !== 'title' && linesOf(body).join('').trim() !== '')
        changes.push({ act: 'add', clause: before ?? first, fresh: id, kind, depth, body: settledBody(body) })
      continue
    }
    const against = { clause: id, base: was.base, baseHash: was.baseHash }
    if (!stays.has(id)) changes.push({ act: 'move', ...against, after: before })
    if (!isUnchanged(body, was.base)) changes.push({ act: 'replace', ...against, body: settledBody(body) })
    before = id
  }
  for (const { id, state } of clauses) {
    const was = sources.get(id)?.was
    if (was && state !== 'present') changes.push({ act: 'delete', clause: id, base: was.base, baseHash: was.baseHash })
  }
  return changes.map((change) => {
    const of = change.act === 'add' ? change.fresh : change.clause
    const hash = hashOf(change)
    return { change, of, hash, isTabled: sources.get(of)?.tabled[change.act] === hash }
  })
}

/** Of what a change wants, without what it was made against. */
function hashOf(change: Change): string {
  switch (change.act) {
    case 'replace':
    case 'alternative':
      return clauseHash({ kind: 'operative', depth: 0, body: change.body })
    case 'add':
      return clauseHash(change)
    case 'move':
      return sha256(`after ${change.after}`)
    case 'delete':
      return change.baseHash
  }
}

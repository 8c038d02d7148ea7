import { readBody } from '@/lib/document/body-text'
import type { PaperRoom } from '@/lib/document/paper-room'
import type { ParticipantId } from '@/lib/ids'
import { bracketsOf } from '@/lib/papers/bracket'
import type { ClauseId } from '@/lib/papers/clause'

/**
 * Keeps the record of brackets true to the text of these clauses, in a transaction of the server's own. What is not
 * there any more is gone, or lifted where somebody is named who decided so; what is back stands again.
 */
export function followBrackets(
  { clauses, brackets }: PaperRoom,
  changed: Iterable<ClauseId>,
  now: number,
  liftedBy: ParticipantId | null = null,
): void {
  const looked = new Map<ClauseId, ReadonlyMap<string, string>>()
  const standing = (clause: ClauseId) => {
    let found = looked.get(clause)
    if (!found) {
      const body = clauses.of(clause)?.state === 'present' ? clauses.body(clause) : null
      found = new Map(body ? bracketsOf(readBody(body)).map(({ id, by }) => [id, by]) : [])
      looked.set(clause, found)
    }
    return found
  }
  const touched = new Set(changed)
  for (const clause of touched) {
    for (const [id, by] of standing(clause)) {
      const known = brackets.read().get(id)
      if (known?.state === 'stands' && (known.clause === clause || standing(known.clause).has(id))) continue
      brackets.put(id, { by, clause, state: 'stands', ended: null })
    }
  }
  for (const [id, one] of brackets.read()) {
    if (one.state !== 'stands' || !touched.has(one.clause) || standing(one.clause).has(id)) continue
    // Its words may have gone to another clause.
    const elsewhere = clauses.read().find((clause) => clause.state === 'present' && standing(clause.id).has(id))
    if (elsewhere) brackets.put(id, { ...one, clause: elsewhere.id })
    else brackets.put(id, { ...one, state: liftedBy ? 'lifted' : 'gone', ended: { at: now, by: liftedBy } })
  }
}

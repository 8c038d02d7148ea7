import type { PaperRoom } from '@/lib/document/paper-room'
import type { ClauseId } from '@/lib/papers/clause'

/** Puts a clause that was taken out back to where it stood. */
export function bringBack({ doc, clauses }: PaperRoom, id: ClauseId): void {
  if (clauses.of(id)?.state === 'withdrawn') doc.transact(() => clauses.change(id, { state: 'present' }))
}

import type { CloseName } from '@/lib/wire/close-codes'

/** What a window does when the server has ended its connection for good. */
export type AfterEnd =
  /** Begin anew with an empty copy; what was written and refused is kept as a draft. */
  | 'clean'
  /** Ask the page again who one is here, and begin anew with the same copy. */
  | 'again'
  /** Say so, and what to do. */
  | 'tell'

const CLEAN: readonly (CloseName | 'unknown')[] = ['refused', 'staleCopy', 'malformed', 'tooLarge']

/** Restarts by itself are few: a window that is ended again and again says so instead. `recent`: of the last minute. */
export function afterEnd(why: CloseName | 'unknown', recent: number): AfterEnd {
  if (recent >= 3) return 'tell'
  if (CLEAN.includes(why)) return 'clean'
  return why === 'membershipChanged' ? 'again' : 'tell'
}

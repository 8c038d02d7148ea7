import { requireRange } from './check'

/** How a party answered the roll call. Who is "present and voting" has given up abstaining. */
export type Presence = 'absent' | 'present' | 'present-and-voting'

export type Vote = 'yes' | 'no' | 'abstain'

/** Adopted by more yes than no, or by at least two thirds of yes and no. */
export type MajorityRule = 'simple' | 'two-thirds'

export interface Tally {
  readonly yes: number
  readonly no: number
  readonly abstain: number
  /** Parties in the room, whether they voted or not. */
  readonly present: number
}

export type Decision =
  | { readonly kind: 'no-quorum'; readonly missing: number }
  | { readonly kind: 'adopted' }
  /** `missing`: how many noes would have had to be yes. */
  | { readonly kind: 'rejected'; readonly missing: number }

/** The votes a party may cast after its answer to the roll call (D-MAJORITY-1). */
export function choices(presence: Presence): readonly Vote[] {
  if (presence === 'absent') return []
  return presence === 'present' ? ['yes', 'no', 'abstain'] : ['yes', 'no']
}

/** The fewest yes votes that adopt, of those cast yes or no: more than half, or two thirds (D-MAJORITY-3). */
export function votesNeeded(voting: number, rule: MajorityRule): number {
  return rule === 'simple' ? Math.floor(voting / 2) + 1 : Math.max(Math.ceil((2 * voting) / 3), 1)
}

/**
 * A decision by the United Nations' rules: of those present and voting yes or no, so that abstentions and absences do
 * not count; `quorum` is the number of parties that must be present (D-MAJORITY-2).
 * Error: `out-of-range` for counts that are not whole, negative, or more votes than parties present.
 */
export function decide({ yes, no, abstain, present }: Tally, rule: MajorityRule, quorum = 0): Decision {
  const counts = [yes, no, abstain, present, quorum]
  requireRange(
    counts.every((count) => Number.isInteger(count) && count >= 0),
    `counts of ${counts.join(', ')}`,
  )
  requireRange(yes + no + abstain <= present, `${yes + no + abstain} votes of ${present} present`)
  if (present < quorum) return { kind: 'no-quorum', missing: quorum - present }
  const needed = votesNeeded(yes + no, rule)
  return yes >= needed ? { kind: 'adopted' } : { kind: 'rejected', missing: needed - yes }
}

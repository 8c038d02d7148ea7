import { requireFinite, requireRange, requireShape } from './check'

/** How one opinion group answered a statement; who passed is in `votes` alone. */
export interface GroupVotes {
  readonly agrees: number
  readonly disagrees: number
  readonly votes: number
}

/**
 * How far a statement is shared by every group, 0 to 1 (D-GROUP-CONSENSUS-1): the geometric mean over groups of
 * P(agree)·(1 − P(disagree)) with P = (n + 1)/(votes + 2), so that one opposed group lowers it for all. Polis
 * multiplies the P(agree) alone; taking the disagreement in and the mean instead of the product follows red-dwarf (#99,
 * #118) and keeps two and five groups on one scale. Errors: `wrong-shape` for no group; `not-finite`; `out-of-range`
 * for counts.
 */
export function groupInformedConsensus(groups: readonly GroupVotes[]): number {
  requireGroups(groups)
  const logs = groups.reduce(
    (sum, { agrees, disagrees, votes }) => sum + Math.log(chance(agrees, votes) * (1 - chance(disagrees, votes))),
    0,
  )
  return Math.exp(logs / groups.length)
}

/**
 * How far a statement divides the groups, 0 to 1: the widest gap between two groups' P(agree) (D-GROUP-CONSENSUS-2).
 * Errors: as `groupInformedConsensus`.
 */
export function divisiveness(groups: readonly GroupVotes[]): number {
  requireGroups(groups)
  const agreeing = groups.map(({ agrees, votes }) => chance(agrees, votes))
  return Math.max(...agreeing) - Math.min(...agreeing)
}

/** A chance estimated from a count, drawn towards ½ where few have voted (Laplace). */
function chance(count: number, votes: number): number {
  return (count + 1) / (votes + 2)
}

function requireGroups(groups: readonly GroupVotes[]): void {
  requireShape(groups.length > 0, 'no groups')
  for (const { agrees, disagrees, votes } of groups) {
    requireFinite([agrees, disagrees, votes], 'votes')
    requireRange(agrees >= 0 && disagrees >= 0 && agrees + disagrees <= votes, `${agrees} + ${disagrees} of ${votes}`)
  }
}

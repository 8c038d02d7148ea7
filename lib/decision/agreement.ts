import { requirePeople, TOLERANCE, type Weights } from './simplex'
import { requireShape } from './check'
import type { Standings } from './standings'
import { finish, type Steps } from './steps'

/** Pairs of people who favour the same vision, and those of them whose weights are far apart. */
export interface Pairs {
  readonly pairs: number
  readonly apart: number
  /** apart/pairs, 0 to 1; null where no two people favour the same vision. */
  readonly index: number | null
}

export interface Agreement extends Pairs {
  /** The same among each vision's supporters, those included for whom it ties for first. */
  readonly byVision: readonly (Pairs & { readonly people: number })[]
}

/** Weights further apart than this share are "different reasons": 20 points. */
export const APART = 0.2
/** Rows of the table of pairs in one step. */
const ROWS = 16

/**
 * Agreement despite disagreement: of all pairs who favour the same vision, the share whose weights lie more than
 * `threshold` apart (D-AGREEMENT-1). A pair shares a vision when one wins, or ties for first, for both.
 * `people` in the order of `standings`. Error: `wrong-shape`.
 */
export const agreement = (people: readonly Weights[], stand: Standings, threshold = APART): Agreement =>
  finish(agreementSteps(people, stand, threshold))

/** The same in steps of some thousand pairs. */
export function* agreementSteps(
  people: readonly Weights[],
  { winners, alone }: Standings,
  threshold = APART,
): Steps<Agreement> {
  requirePeople(people)
  requireShape(winners.length === people.length, `${winners.length} winners for ${people.length} people`)
  const aims = people[0]!.length
  const flat = Float64Array.from(people.flat())
  const sets = Uint8Array.from(winners, (visions) => visions.reduce((set, vision) => set | (1 << vision), 0))
  // ½Σ|w−w′| > threshold, without the half and without rounding's last bit.
  const limit = 2 * (threshold + TOLERANCE)
  const pairs = alone.map(() => 0)
  const apart = alone.map(() => 0)
  let [allPairs, allApart] = [0, 0]

  for (let i = 0; i < people.length; i++) {
    if (i % ROWS === ROWS - 1) yield
    for (let j = 0; j < i; j++) {
      const shared = sets[i]! & sets[j]!
      if (shared === 0) continue
      let gap = 0
      for (let aim = 0; aim < aims; aim++) gap += Math.abs(flat[i * aims + aim]! - flat[j * aims + aim]!)
      const far = Number(gap > limit)
      allPairs += 1
      allApart += far
      for (let vision = 0; vision < alone.length; vision++) {
        if ((shared & (1 << vision)) === 0) continue
        pairs[vision]! += 1
        apart[vision]! += far
      }
    }
  }
  return {
    ...counted(allPairs, allApart),
    byVision: pairs.map((count, vision) => ({
      people: winners.filter((visions) => visions.includes(vision)).length,
      ...counted(count, apart[vision]!),
    })),
  }
}

function counted(pairs: number, apart: number): Pairs {
  return { pairs, apart, index: pairs > 0 ? apart / pairs : null }
}

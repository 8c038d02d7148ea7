import { winners, type Scores } from './value'
import type { Weights } from './simplex'

/** Which vision each person's weights imply. Implied is not chosen: nobody said so. */
export interface Standings {
  /** Per person the visions that win for them; more than one where they tie, never settled silently. */
  readonly winners: readonly (readonly number[])[]
  /** Per vision the people for whom it alone wins. */
  readonly alone: readonly number[]
  /** People for whom several visions tie: `alone` and this sum to the number of people. */
  readonly tied: number
}

/** Who stands where: the winner under `scores` for each person's weights (D-STANDINGS-1). Error: `wrong-shape`. */
export function standings(scores: Scores, people: readonly Weights[]): Standings {
  const each = people.map((weights) => winners(scores, weights))
  const alone = scores.map(() => 0)
  let tied = 0
  for (const visions of each) {
    if (visions.length === 1) alone[visions[0]!]! += 1
    else tied += 1
  }
  return { winners: each, alone, tied }
}

import type { Weights } from '../simplex'
import type { Scores } from '../value'

/** The worked example of the analyses: rights, security, economy for F, N and P. */
export const SCORES: Scores = [
  [9, 3, 4],
  [3, 8, 6],
  [6, 6, 7],
]

/** F, N and P by their place in SCORES. */
export const [F, N, P] = [0, 1, 2] as const

/** The weights from which P wins by 5 points over F and 20 over N. */
export const STANDPOINT = [0.45, 0.3, 0.25] as const

/** Five people: one for F, one for N, two for P, and one on the border of F and P. */
export const ROOM: readonly Weights[] = [
  [0.8, 0.1, 0.1],
  [0.1, 0.8, 0.1],
  [0.1, 0.1, 0.8],
  [0.4, 0.3, 0.3],
  [0.5, 0.3, 0.2],
]

import type { Weights } from '@/lib/decision'

/** One person of the landing page's picture: where they stand, and where they move when they think again. */
export interface Drifter {
  readonly from: Weights
  readonly to: Weights
}

const share = (rights: number, security: number): Weights => [
  rights / 100,
  security / 100,
  (100 - rights - security) / 100,
]

/** Invented people, spread so that no corner is favoured: each place is there turned to the other two corners as well. */
export const DRIFTERS: readonly Drifter[] = [
  { from: share(58, 24), to: share(52, 27) },
  { from: share(46, 40), to: share(46, 40) },
  { from: share(39, 22), to: share(36, 30) },
  { from: share(70, 12), to: share(63, 18) },
  { from: share(50, 14), to: share(50, 14) },
  { from: share(34, 36), to: share(34, 35) },
  { from: share(61, 33), to: share(56, 30) },
  { from: share(43, 29), to: share(40, 32) },
].flatMap((one) => [0, 1, 2].map((turns) => ({ from: turned(one.from, turns), to: turned(one.to, turns) })))

function turned(weights: Weights, turns: number): Weights {
  return [0, 1, 2].map((aim) => weights[(aim + turns) % 3]!)
}

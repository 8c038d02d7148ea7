/** Rounds that failed once; every run plays them first. `why`: what was wrong then. */
export const KEPT_SEEDS: readonly { readonly seed: number; readonly why: string }[] = [
  { seed: 1, why: 'what was written between connecting and the step 2 was closed with resync' },
  { seed: 14, why: 'the same, after kill -9' },
  {
    seed: 1035,
    why: 'two flushes ran at once when one sent somebody away, and what the second stored clashed with the first',
  },
]

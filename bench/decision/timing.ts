import { performance } from 'node:perf_hooks'
import { quantile } from '@/lib/decision'

/**
 * Milliseconds per call: the middle of all runs, and the quickest tenth, which other work on the machine disturbs
 * least.
 */
export interface Timing {
  readonly median: number
  readonly quick: number
}

/** Times `runs` calls, after a tenth as many to warm up. */
export function time(runs: number, act: () => unknown): Timing {
  for (let i = 0; i < runs / 10; i++) act()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    act()
    return performance.now() - start
  })
  return { median: quantile(times, 0.5), quick: quantile(times, 0.1) }
}

import { requireFinite, requireRange, requireShape } from './check'

/** Coverage is told in steps: 0 nobody does it, 1 weakly, 2 partly, 3 well. */
export const FULL_COVERAGE = 3

/** One issue's function: how important the room finds it, 0 and up, and how well it is covered, 0 to 3. */
export interface FunctionNeed {
  readonly importance: number
  readonly coverage: number
}

/**
 * What is missing, ω(1 − c/3): 0 where it is covered or unimportant (D-GAP-1). Errors: `not-finite`, `out-of-range`.
 */
export function gap({ importance, coverage }: FunctionNeed): number {
  requireFinite([importance, coverage], 'a function')
  requireRange(importance >= 0, `an importance of ${importance}`)
  requireRange(coverage >= 0 && coverage <= FULL_COVERAGE, `a coverage of ${coverage}`)
  return importance * (1 - coverage / FULL_COVERAGE)
}

/**
 * The share of what matters that is covered, Σωc/3Σω, 0 to 1; null where nothing matters (D-GAP-2). Errors: as `gap`.
 */
export function totalCoverage(needs: readonly FunctionNeed[]): number | null {
  requireShape(needs.length > 0, 'no functions')
  const importance = needs.reduce((sum, need) => sum + need.importance, 0)
  const missing = needs.reduce((sum, need) => sum + gap(need), 0)
  return importance > 0 ? 1 - missing / importance : null
}

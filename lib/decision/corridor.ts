import { requireFinite, requireRange, requireShape } from './check'

/**
 * How unequally protection is spread over corridors: Gini's coefficient, 0 when all are alike, (n−1)/n when one has it
 * all (D-CORRIDOR-1). Protections are 0 and up; 0 where nobody has any. Errors: `wrong-shape`, `not-finite`,
 * `out-of-range`.
 */
export function gini(protections: readonly number[]): number {
  requireShape(protections.length > 0, 'no corridors')
  requireFinite(protections, 'protections')
  requireRange(
    protections.every((protection) => protection >= 0),
    'a protection is negative',
  )
  const n = protections.length
  const total = protections.reduce((sum, protection) => sum + protection, 0)
  if (total === 0) return 0
  const rising = [...protections].sort((a, b) => a - b)
  return rising.reduce((sum, protection, rank) => sum + (2 * rank - n + 1) * protection, 0) / (n * total)
}

/** Protections once a common floor lifts those below it (D-CORRIDOR-2). */
export function withFloor(protections: readonly number[], floor: number): readonly number[] {
  requireFinite([floor], 'floor')
  return protections.map((protection) => Math.max(protection, floor))
}

import { requireRange, requireTable } from './check'
import { clip, TRIANGLE, type Polygon } from './polygon'
import { TOLERANCE, type Weights } from './simplex'
import { utility } from './value'

/** Coefficients c, one per aim: the weights with w·c ≥ 0 are allowed. */
export type Constraint = readonly number[]

/** Weights must satisfy every constraint; with none, all weights are allowed. */
export type Restriction = readonly Constraint[]

/** One aim weighs at least as much as another. */
export function outweighs(aims: number, heavier: number, lighter: number): Constraint {
  return Array.from({ length: aims }, (_, aim) => Number(aim === heavier) - Number(aim === lighter))
}

/** An aim's weight is at least `least`, 0 to 1: since weights sum to one, w_k − least·Σw ≥ 0. */
export function atLeast(aims: number, aim: number, least: number): Constraint {
  return Array.from({ length: aims }, (_, other) => Number(other === aim) - least)
}

/** An aim's weight is at most `most`, 0 to 1. */
export function atMost(aims: number, aim: number, most: number): Constraint {
  return atLeast(aims, aim, most).map((coefficient) => -coefficient)
}

/** Whether the restriction allows these weights. */
export function allows(restriction: Restriction, weights: Weights): boolean {
  return restriction.every((constraint) => utility(constraint, weights) >= -TOLERANCE)
}

/**
 * The weights of three aims that a restriction allows (D-RESTRICTION-1).
 * Errors: `wrong-shape`, `not-finite`; `out-of-range` when it leaves no area.
 */
export function weightSpace(restriction: Restriction): Polygon {
  if (restriction.length === 0) return TRIANGLE
  requireRestriction(restriction, 3)
  const space = restriction.reduce(clip, TRIANGLE)
  requireRange(space.length > 0, 'the restriction leaves no weights')
  return space
}

/** Throws unless every constraint has one finite coefficient per aim. */
export function requireRestriction(restriction: Restriction, aims: number): void {
  requireTable([new Array<number>(aims).fill(0), ...restriction], 'restriction')
}

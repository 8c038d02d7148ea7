import { requireRange, requireShape } from './check'
import { closure, requirePeople, requireWeights, type Weights } from './simplex'
import { requireVoices, type Voices } from './voices'

/** What a zero weight counts as: half a point, less than anyone can give. */
const ZERO = 0.005

/**
 * Weights without zeros: a zero becomes `delta`, the others shrink in proportion so that the sum stays one and their
 * ratios are kept (D-AITCHISON-1). Multiplicative replacement, as recalled from Martín-Fernández et al. (2003).
 * Errors: as `requireWeights`; `out-of-range` unless the zeros' share is below one.
 */
export function replaceZeros(weights: Weights, delta = ZERO): Weights {
  requireWeights(weights)
  const zeros = weights.filter((weight) => weight <= 0).length
  requireRange(delta > 0 && delta * zeros < 1, `zeros cannot be replaced by ${delta}`)
  return weights.map((weight) => (weight <= 0 ? delta : weight * (1 - delta * zeros)))
}

/** Centred log-ratios, ln x − mean ln x, zeros replaced first: sums to 0 (Aitchison 1986; D-AITCHISON-2). */
export function clr(weights: Weights, delta = ZERO): readonly number[] {
  const logs = replaceZeros(weights, delta).map(Math.log)
  const centre = logs.reduce((sum, log) => sum + log, 0) / logs.length
  return logs.map((log) => log - centre)
}

/** ‖clr x − clr y‖: 0 and up, blind to the unit of either; zeros replaced first (Aitchison 1986; D-AITCHISON-3). */
export function aitchisonDistance(a: Weights, b: Weights, delta = ZERO): number {
  requireShape(a.length === b.length, `${a.length} weights against ${b.length}`)
  const other = clr(b, delta)
  return Math.hypot(...clr(a, delta).map((ratio, aim) => ratio - other[aim]!))
}

/**
 * The centre of a composition: closure of the parts' geometric means, each person counted by their voice, zeros
 * replaced so that none is a veto (Aitchison 1986; D-AITCHISON-4). Show the arithmetic mean beside it, and say so
 * when the winner differs. Errors: as `requireWeights`; `wrong-shape` for nobody or for people with different aims.
 */
export function aitchisonMean(people: readonly Weights[], voices?: Voices, delta = ZERO): Weights {
  requirePeople(people)
  const all = requireVoices(people.length, voices)
  const ratios = people.map((weights) => clr(weights, delta))
  return closure(
    people[0]!.map((_, aim) => Math.exp(ratios.reduce((sum, r, i) => sum + r[aim]! * (voices?.[i] ?? 1), 0) / all)),
  )
}

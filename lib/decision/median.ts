import { requireFinite, requireRange, requireShape } from './check'
import { TOLERANCE } from './simplex'
import { requireVoices, type Voices } from './voices'

/**
 * The value with half the voices on either side; where two values divide them evenly, the middle between (D-MEDIAN-1).
 * Errors: `wrong-shape` for no values or other voices than values; `not-finite`; `out-of-range` for no voice at all.
 */
export function median(values: readonly number[], voices?: Voices): number {
  if (!voices) return quantile(values, 0.5)
  const half = requireValues(values, voices) / 2
  const heard = values.flatMap((value, i) => (voices[i]! > 0 ? [{ value, voice: voices[i]! }] : []))
  heard.sort((a, b) => a.value - b.value)
  let below = 0
  const at = heard.findIndex(({ voice }) => (below += voice) >= half * (1 - TOLERANCE))
  const evenly = below <= half * (1 + TOLERANCE)
  return evenly ? (heard[at]!.value + heard[at + 1]!.value) / 2 : heard[at]!.value
}

/** The mean of values, each counted by its voice. Errors: as `median`. */
export function average(values: readonly number[], voices?: Voices): number {
  const total = requireValues(values, voices)
  return values.reduce((sum, value, i) => sum + value * (voices?.[i] ?? 1), 0) / total
}

/**
 * The value below which a share `p` of the values lies, straight between the two nearest (type 7 of Hyndman & Fan
 * 1996; D-MEDIAN-2). Errors: as `median`; `out-of-range` for p outside 0 to 1.
 */
export function quantile(values: readonly number[], p: number): number {
  requireValues(values)
  requireRange(p >= 0 && p <= 1, `a quantile of ${p}`)
  const sorted = Float64Array.from(values).sort()
  const at = (sorted.length - 1) * p
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!]
  return below + (above - below) * (at - Math.floor(at))
}

/** Throws unless there are finite values, each with a voice; returns the sum of voices. */
function requireValues(values: readonly number[], voices?: Voices): number {
  requireShape(values.length > 0, 'no values')
  requireFinite(values, 'values')
  return requireVoices(values.length, voices)
}

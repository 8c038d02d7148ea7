import fc from 'fast-check'
import { closure, MAX_AIMS, MIN_AIMS, toPoints, type Points, type Weights } from '../simplex'

/** Weights of `aims` aims (2 to 7 when not said), with zeros and corners among them. */
export function weights(aims?: number): fc.Arbitrary<Weights> {
  const part = fc.oneof({ weight: 5, arbitrary: fc.double({ min: 0.001, max: 1, noNaN: true }) }, fc.constant(0))
  return fc
    .array(part, { minLength: aims ?? MIN_AIMS, maxLength: aims ?? MAX_AIMS })
    .filter((parts) => parts.some((value) => value > 0))
    .map(closure)
}

export function points(aims?: number): fc.Arbitrary<Points> {
  return weights(aims).map(toPoints)
}

/** People's weights for the same aims. */
export function people(
  aims: number,
  size: { min: number; max: number } = { min: 1, max: 12 },
): fc.Arbitrary<Weights[]> {
  return fc.array(weights(aims), { minLength: size.min, maxLength: size.max })
}

/** A table of scores 0 to 10, one row per vision: often whole numbers, so that ties and identical visions occur. */
export function scores(visions: { min: number; max: number }, aims: number): fc.Arbitrary<number[][]> {
  const whole = fc.integer({ min: 0, max: 10 })
  const fine = fc.integer({ min: 0, max: 1000 }).map((hundredths) => hundredths / 100)
  return fc.oneof(fc.constant(whole), fc.constant(fine)).chain((score) =>
    fc.array(fc.array(score, { minLength: aims, maxLength: aims }), {
      minLength: visions.min,
      maxLength: visions.max,
    }),
  )
}

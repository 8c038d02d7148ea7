import { z } from 'zod'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' // rising as strings compare
const BASE = DIGITS.length

/** A place in an order, read as a fraction in base 62: between two there is always room for another. Never ends in 0. */
export const orderKeySchema = z
  .string()
  .max(400)
  .regex(/^[0-9A-Za-z]*[1-9A-Za-z]$/)

/** A key above `low` and below `high`; null is the open end. Throws unless low < high. */
export function keyBetween(low: string | null, high: string | null): string {
  if (low !== null && high !== null && low >= high) throw new RangeError('no room between these keys')
  let ceiling = high
  let key = ''
  for (let i = 0; ; i++) {
    const floor = low !== null && i < low.length ? DIGITS.indexOf(low[i]!) : 0
    const top = ceiling === null ? BASE : DIGITS.indexOf(ceiling[i]!)
    if (floor === top) key += DIGITS[floor]
    else if (top - floor > 1) return key + DIGITS[step(floor, top, ceiling === null && low !== null)]
    else {
      key += DIGITS[floor]
      ceiling = null
    }
  }
}

/** Texts grow at their end: small steps there leave room for many. */
const step = (floor: number, top: number, atEnd: boolean): number =>
  atEnd ? floor + Math.max(1, (top - floor) >> 3) : (floor + top) >> 1

/**
 * `count` rising keys between two. They share a random stem, so that what two people put at one place at the same
 * time stands one after the other and is not shuffled together. `random` gives numbers in [0, 1).
 */
export function keysBetween(low: string | null, high: string | null, count: number, random: () => number): string[] {
  let stem = keyBetween(low, high)
  for (let i = 0; i < 3; i++) stem += DIGITS[1 + Math.floor(random() * (BASE - 1))]
  if (count === 1) return [stem]
  const width = Math.ceil(Math.log(count + 1) / Math.log(BASE))
  return Array.from({ length: count }, (_, index) => {
    let rest = ''
    for (let n = index + 1, i = 0; i < width; i++, n = Math.floor(n / BASE)) rest = DIGITS[n % BASE] + rest
    return `${stem}${rest}V`
  })
}

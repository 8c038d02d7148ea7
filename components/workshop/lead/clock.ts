const SECOND = 1000

/** A length of time as a clock shows it, `4:12` or `1:04:12`; begun seconds count whole, so that 0:00 is the end itself. */
export function clock(ms: number): string {
  const whole = Math.ceil(Math.max(ms, 0) / SECOND)
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}

/** The moments at which what is left is said aloud, in milliseconds; those that a timer passes at once when it begins are not. */
export const SAID_AT = [5 * 60_000, 60_000, 10_000, 0] as const

/** The last of these moments that lay between what was left and what is left now, or null. */
export function passed(before: number, now: number): number | null {
  return SAID_AT.findLast((at) => before > at && now <= at) ?? null
}

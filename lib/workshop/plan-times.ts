/** Milliseconds since 1970. */
export interface PlannedTime {
  readonly begins: number
  readonly ends: number
}

type Timed = { readonly minutes: number }

const MINUTE = 60_000

/** When each step begins and ends if they run one after the other, the first from `start` on. */
export function planTimes(steps: readonly Timed[], start: number): PlannedTime[] {
  let at = start
  return steps.map(({ minutes }) => ({ begins: at, ends: (at += minutes * MINUTE) }))
}

/** What the steps take together. */
export const minutesOf = (steps: readonly Timed[]): number => steps.reduce((sum, { minutes }) => sum + minutes, 0)

/** The list with the entry at `from` at the place `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const others = list.toSpliced(from, 1)
  others.splice(to, 0, list[from]!)
  return others
}

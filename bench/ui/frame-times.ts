export interface FrameTimes {
  readonly frames: number
  readonly median: number
  readonly p95: number
  readonly p99: number
  readonly longest: number
  /** Frames that a screen of 60 Hz would have shown in this time and that were not drawn. */
  readonly dropped: number
}

const FRAME = 1000 / 60

/** What the times between frames come to, in milliseconds; `stamps` are those of requestAnimationFrame. */
export function frameTimes(stamps: readonly number[]): FrameTimes {
  const times = stamps.slice(1).map((stamp, index) => stamp - stamps[index]!)
  const sorted = times.toSorted((a, b) => a - b)
  const quantile = (part: number) => sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? 0
  return {
    frames: times.length,
    median: quantile(0.5),
    p95: quantile(0.95),
    p99: quantile(0.99),
    longest: sorted.at(-1) ?? 0,
    dropped: times.reduce((sum, time) => sum + Math.max(0, Math.round(time / FRAME) - 1), 0),
  }
}

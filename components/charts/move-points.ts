import { setOne, type Points } from '@/lib/decision'

/** A run of moves of one part: from `base` to `points`. */
export interface Run {
  readonly part: number
  readonly base: Points
  readonly points: Points
}

/**
 * Sets one part to `value`, the others in the ratio they had when this run began: whoever moves a slider away and
 * back finds the others where they were. A run goes on while the same part moves and nothing else changed the points.
 */
export function setPart(points: Points, part: number, value: number, run: Run | null): Run {
  const goesOn = run?.part === part && run.points.every((known, index) => known === points[index])
  const base = goesOn ? run.base : points
  return { part, base, points: setOne(base, part, Math.min(Math.max(Math.round(value), 0), 100)) }
}

/** Takes up to `by` points of one part and gives them to another; the rest stay. */
export function give(points: Points, from: number, to: number, by: number): Points {
  const given = Math.min(by, points[from]!)
  return points.map((part, index) => (index === from ? part - given : index === to ? part + given : part))
}

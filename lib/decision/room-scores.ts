import { requireShape } from './check'
import { average, median, quantile } from './median'
import { requireScores, type Scores } from './value'
import type { Voices } from './voices'

/** How a room's scores are made of its members'. */
export type Middle = 'median' | 'mean'

/**
 * The room's scores: the median (or mean) of everyone's, cell by cell (D-ROOM-SCORES-1). `tables` are one per person,
 * all of the same visions and aims. Errors: `wrong-shape`, `not-finite`; `out-of-range` for voices.
 */
export function roomScores(tables: readonly Scores[], middle: Middle = 'median', voices?: Voices): Scores {
  const of = middle === 'median' ? median : average
  return eachCell(tables, (values) => of(values, voices))
}

/** How far apart the room is on each score: the range of its middle half (D-ROOM-SCORES-2). Errors: as `roomScores`. */
export function scoreSpread(tables: readonly Scores[]): Scores {
  return eachCell(tables, (values) => quantile(values, 0.75) - quantile(values, 0.25))
}

/** One number per score, made from everyone's values for it. Errors: as `roomScores`. */
export function eachCell(tables: readonly Scores[], make: (values: readonly number[]) => number): Scores {
  requireShape(tables.length > 0, 'nobody has scored')
  const shape = requireScores(tables[0]!)
  for (const table of tables) {
    requireShape(requireScores(table).join() === shape.join(), 'people scored different visions or aims')
  }
  return tables[0]!.map((row, vision) => row.map((_, aim) => make(tables.map((table) => table[vision]![aim]!))))
}

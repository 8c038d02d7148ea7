import { requireShape } from './check'

/** Options from best to worst, by number from 0; those that tie share a place: [[2], [0, 1]]. */
export type Ranking = readonly (readonly number[])[]

/** Values closer than this are equal. */
export const TIE = 1e-9

/** The options by falling value; values within TIE of the best of their place share it (D-RANKING-1). */
export function rankByValue(values: readonly number[]): Ranking {
  const places: number[][] = []
  const falling = values.map((_, option) => option).sort((a, b) => values[b]! - values[a]! || a - b)
  for (const option of falling) {
    const place = places.at(-1)
    if (place && values[place[0]!]! - values[option]! <= TIE) place.push(option)
    else places.push([option])
  }
  return places.map((place) => place.sort((a, b) => a - b))
}

/**
 * Each option's rank from 1, tied options the mean of the ranks they share: [[2], [0, 1]] → 2.5, 2.5, 1 (D-RANKING-2).
 * Error: `wrong-shape` unless the ranking names each of `options` options exactly once.
 */
export function midRanks(ranking: Ranking, options = ranking.flat().length): readonly number[] {
  const ranks = new Array<number>(options).fill(0)
  let ahead = 0
  for (const place of ranking) {
    requireShape(place.length > 0, 'a ranking has an empty place')
    for (const option of place) {
      requireShape(ranks[option] === 0, `a ranking names option ${option} twice, or there is none`)
      ranks[option] = ahead + (place.length + 1) / 2
    }
    ahead += place.length
  }
  requireShape(ahead === options, `a ranking names ${ahead} of ${options} options`)
  return ranks
}

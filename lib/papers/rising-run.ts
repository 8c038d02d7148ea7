/** The places of a longest strictly rising run in `values` (null: not to be in it), in order. O(n log n). */
export function risingRun(values: readonly (string | null)[]): number[] {
  const ends: number[] = [] // ends[k]: where the lowest run of length k+1 ends
  const before = new Array<number>(values.length)
  for (const [place, value] of values.entries()) {
    if (value === null) continue
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[ends[middle]!]! < value) low = middle + 1
      else high = middle
    }
    before[place] = low > 0 ? ends[low - 1]! : -1
    ends[low] = place
  }
  const run: number[] = []
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place]!) run.unshift(place)
  return run
}

import { byOrder } from './clause'
import { keysBetween } from './order-key'
import { risingRun } from './rising-run'

/**
 * New keys for as few clauses as possible, so that they stand as listed: the longest rising run keeps its keys.
 * `order` null: a clause that has none yet. Gives only what changes.
 */
export function arrange(
  wanted: readonly { readonly id: string; readonly order: string | null }[],
  random: () => number,
): Map<string, string> {
  const changed = new Map<string, string>()
  const stands = wanted.every(({ id, order }, i) => {
    const next = wanted[i + 1]
    if (order === null) return false
    return !next || (next.order !== null && byOrder({ id, order }, { id: next.id, order: next.order }) < 0)
  })
  if (stands) return changed

  const kept = risingRun(wanted.map(({ order }) => order))
  let from = 0
  for (const end of [...kept, wanted.length]) {
    if (end > from) {
      const low = from > 0 ? wanted[from - 1]!.order : null
      const high = end < wanted.length ? wanted[end]!.order : null
      const keys = keysBetween(low, high, end - from, random)
      for (let i = from; i < end; i++) changed.set(wanted[i]!.id, keys[i - from]!)
    }
    from = end + 1
  }
  return changed
}

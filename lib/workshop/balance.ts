import type { DelegationId } from '@/lib/ids'
import type { RosterEntry } from './roster'

/**
 * Places every delegate who has no delegation in the one with the fewest people at that moment, the first in order
 * among equals. `people`: how many are in each already. Where there are no delegations nobody is placed.
 */
export function balance(
  entries: readonly RosterEntry[],
  delegations: readonly DelegationId[],
  people: ReadonlyMap<DelegationId, number>,
): RosterEntry[] {
  const counts = new Map(delegations.map((delegation) => [delegation, people.get(delegation) ?? 0]))
  const add = (delegation: DelegationId) => counts.set(delegation, (counts.get(delegation) ?? 0) + 1)
  for (const { delegation } of entries) if (delegation) add(delegation)
  return entries.map((entry) => {
    if (entry.delegation || entry.role !== 'delegate' || delegations.length === 0) return entry
    const least = delegations.reduce((best, each) => (counts.get(each)! < counts.get(best)! ? each : best))
    add(least)
    return { ...entry, delegation: least }
  })
}

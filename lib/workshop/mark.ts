import type { DelegationId } from '@/lib/ids'

/** Stands for the mark of a delegation where there is none, or none is told. */
export const NO_MARK = 'P'

/** Names for people in the order given who shall have none: the mark of their delegation, and a number within it. */
export function markedNames(
  delegations: readonly (DelegationId | null)[],
  codeOf: (delegation: DelegationId) => string | undefined,
): string[] {
  const counts = new Map<string, number>()
  return delegations.map((delegation) => {
    const mark = (delegation && codeOf(delegation)) ?? NO_MARK
    const count = (counts.get(mark) ?? 0) + 1
    counts.set(mark, count)
    return `${mark} ${count}`
  })
}

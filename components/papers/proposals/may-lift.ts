import type { PaperAt } from '../page/paper-at'

/** Whether the reader may lift a bracket of this party: its head, where it may table, and whoever chairs the paper. */
export function mayLift({ first, paper, chairs }: Pick<PaperAt, 'first' | 'paper' | 'chairs'>, by: string): boolean {
  if (paper.state === 'archived') return false
  const { me, delegations } = first
  const isHead = me.role === 'delegate' && me.standing === 'head' && me.delegation === by
  return chairs || (isHead && delegations.some(({ id, tables }) => id === by && tables))
}

import type { DelegationId } from '@/lib/ids'
import type { PaperAt } from '../page/paper-at'

/** The delegation for which the reader may table here: its head, where it has the right to, in a text for everyone. */
export function tablesFor({ first, paper }: Pick<PaperAt, 'first' | 'paper'>): DelegationId | null {
  const { me, delegations } = first
  if (me.role !== 'delegate' || me.standing !== 'head' || paper.state === 'archived' || paper.audience !== null)
    return null
  return delegations.find(({ id, tables }) => id === me.delegation && tables)?.id ?? null
}

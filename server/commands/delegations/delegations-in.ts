import type { DelegationId, WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import type { Delegation } from '@/lib/workshop/delegation'
import { delegationCode } from '@/lib/workshop/delegation-code'
import type { Caller, Context } from '../command'
import { wrongField } from '../field-errors'
import { running } from '../rights'
import { delegationOf } from '../rows'
import { fold } from './full-delegations'

export const MOST_DELEGATIONS = 60

/** A workshop's delegations, in their order. */
export async function delegationsIn({ db }: Context, workshop: WorkshopId): Promise<Delegation[]> {
  const rows = db.selectFrom('delegation').selectAll().where('workshop_id', '=', workshop).orderBy('position')
  return (await rows.execute()).map(delegationOf)
}

/** A delegation and its workshop, for a facilitator of it. @throws Failure notFound, and as `running` does */
export async function delegationOfMine(context: Context, caller: Caller, delegation: DelegationId) {
  const rows = context.db.selectFrom('delegation').selectAll().where('id', '=', delegation)
  const row = await rows.executeTakeFirst()
  if (!row) throw new Failure('notFound')
  await running(context, caller, row.workshop_id)
  return { workshop: row.workshop_id, delegation: delegationOf(row) }
}

/** A delegation that can stand beside the others, with a mark. @throws Failure `invalid` */
export function checked<D extends { name: string; code?: string | undefined }>(
  draft: D,
  others: readonly Delegation[],
): D & { code: string } {
  if (others.length >= MOST_DELEGATIONS) throw wrongField('name', 'tooMany')
  if (others.some((each) => fold(each.name) === fold(draft.name))) throw wrongField('name', 'twice')
  const codes = new Set(others.map((each) => each.code))
  if (draft.code && codes.has(draft.code)) throw wrongField('code', 'twice')
  return { ...draft, code: draft.code ?? delegationCode(draft.name, codes) }
}

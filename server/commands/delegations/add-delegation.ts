import { newId, type DelegationId, type WorkshopId } from '@/lib/ids'
import { delegationDraftSchema } from '@/lib/workshop/delegation-draft'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { running } from '../rights'
import { delegationRow } from '../rows'
import { checked, delegationsIn } from './delegations-in'

const input = delegationDraftSchema.extend({ workshop: id<WorkshopId>() })

export const addDelegation = command('add-delegation', input, async (context, caller, { workshop, ...draft }) => {
  await running(context, caller, workshop)
  const others = await delegationsIn(context, workshop)
  const order = Math.max(-1, ...others.map((each) => each.order)) + 1
  const delegation = { ...checked(draft, others), id: newId<DelegationId>(), order }
  await context.db.insertInto('delegation').values(delegationRow(workshop, delegation)).execute()
  await context.publish.delegations(workshop)
  return { delegation: delegation.id }
})

import { z } from 'zod'
import type { DelegationId } from '@/lib/ids'
import { delegationSchema } from '@/lib/workshop/delegation'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { delegationRow } from '../rows'
import { checked, delegationOfMine, delegationsIn } from './delegations-in'

const { name, code, speaks, tables, votes } = delegationSchema.shape
const input = z.object({ name, code, speaks, tables, votes }).partial().extend({ delegation: id<DelegationId>() })

export const editDelegation = command('edit-delegation', input, async (context, caller, { delegation, ...change }) => {
  const { workshop, delegation: before } = await delegationOfMine(context, caller, delegation)
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const others = (await delegationsIn(context, workshop)).filter((each) => each.id !== delegation)
  const after = checked({ ...before, ...given }, others)
  await context.db.updateTable('delegation').set(delegationRow(workshop, after)).where('id', '=', delegation).execute()
  await context.publish.delegations(workshop)
  return {}
})

import { z } from 'zod'
import type { DelegationId, WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { wrongField } from '../field-errors'
import { running } from '../rights'
import { delegationsIn, MOST_DELEGATIONS } from './delegations-in'

const input = z.object({
  workshop: id<WorkshopId>(),
  delegations: z.array(id<DelegationId>()).max(MOST_DELEGATIONS).readonly(),
})

export const orderDelegations = command(
  'order-delegations',
  input,
  async (context, caller, { workshop, delegations }) => {
    await running(context, caller, workshop)
    const known = await delegationsIn(context, workshop)
    const same = new Set(delegations).size === known.length && known.every((each) => delegations.includes(each.id))
    if (!same || delegations.length !== known.length) throw wrongField('delegations', 'wrong')
    await context.db.transaction().execute(async (write) => {
      for (const [position, delegation] of delegations.entries())
        await write.updateTable('delegation').set({ position }).where('id', '=', delegation).execute()
    })
    await context.publish.delegations(workshop)
    return {}
  },
)

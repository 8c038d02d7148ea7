import { z } from 'zod'
import type { DelegationId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { delegationOfMine } from './delegations-in'

const input = z.object({ delegation: id<DelegationId>() })

/** Its members stay without a delegation; its links go with it, and steps that were for it alone are nobody's. */
export const removeDelegation = command('remove-delegation', input, async (context, caller, { delegation }) => {
  const { db, members, publish } = context
  const { workshop } = await delegationOfMine(context, caller, delegation)
  await db.transaction().execute(async (write) => {
    const left = { delegation_id: null, standing: 'member' } as const
    await write.updateTable('participant').set(left).where('delegation_id', '=', delegation).execute()
    const steps = write.selectFrom('step').select(['id', 'audience']).where('workshop_id', '=', workshop)
    for (const step of await steps.where('audience', 'is not', null).execute()) {
      const audience = (JSON.parse(step.audience!) as DelegationId[]).filter((each) => each !== delegation)
      await write
        .updateTable('step')
        .set({ audience: JSON.stringify(audience) })
        .where('id', '=', step.id)
        .execute()
    }
    await write.deleteFrom('delegation').where('id', '=', delegation).execute()
  })
  const left = members.all(workshop).filter((place) => place.delegation === delegation)
  for (const place of left) members.put({ ...place, delegation: null, standing: 'member' })
  await Promise.all([
    publish.people(
      workshop,
      left.map((place) => place.id),
    ),
    publish.delegations(workshop),
    publish.agenda(workshop),
  ])
  return {}
})

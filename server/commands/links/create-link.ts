import { z } from 'zod'
import type { DelegationId, WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { roleSchema } from '@/lib/workshop/role'
import { command, type Context } from '../command'
import { delegationsIn } from '../delegations/delegations-in'
import { wrongField } from '../field-errors'
import { prolong } from '../prolong'
import { running } from '../rights'
import { newLink, shownLink, type WantedLink } from './new-link'

const input = z.object({
  workshop: id<WorkshopId>(),
  role: roleSchema.default('delegate'),
  delegation: id<DelegationId>().optional(),
})

export const createLink = command('create-link', input, async (context, caller, wanted) => {
  await running(context, caller, wanted.workshop)
  const delegations = await delegationsIn(context, wanted.workshop)
  if (wanted.delegation && !delegations.some((each) => each.id === wanted.delegation))
    throw wrongField('delegation', 'delegation')
  await prolong(context, wanted.workshop)
  return addLink(context, wanted)
})

/** Stores a new link and shows it. */
export async function addLink(context: Context, wanted: WantedLink) {
  const row = await newLink(context, wanted)
  await context.db.insertInto('link').values(row).execute()
  return shownLink(context, row)!
}

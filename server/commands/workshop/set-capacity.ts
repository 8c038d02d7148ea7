import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { capacitySchema } from '@/lib/workshop/capacity'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { facilitator } from '../rights'

const input = z.object({ workshop: id<WorkshopId>(), capacity: capacitySchema })

/** People who are in stay in, also where they are more. */
export const setCapacity = command('set-capacity', input, async (context, caller, { workshop, capacity }) => {
  await facilitator(context, caller, workshop)
  await context.db.updateTable('workshop').set({ capacity }).where('id', '=', workshop).execute()
  return {}
})

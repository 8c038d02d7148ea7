import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { titleSchema } from '@/lib/workshop/name'
import { command } from '../command'
import { facilitator } from '../rights'

const input = z.object({ workshop: id<WorkshopId>(), title: titleSchema })

export const renameWorkshop = command('rename-workshop', input, async (context, caller, { workshop, title }) => {
  await facilitator(context, caller, workshop)
  await context.db.updateTable('workshop').set({ title }).where('id', '=', workshop).execute()
  await context.publish.info(workshop)
  return {}
})

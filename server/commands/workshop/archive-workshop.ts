import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { command, type Context } from '../command'
import { prolong } from '../prolong'
import { facilitator } from '../rights'

const input = z.object({ workshop: id<WorkshopId>() })

export const archiveWorkshop = command('archive-workshop', input, async (context, caller, { workshop }) => {
  await facilitator(context, caller, workshop)
  await setArchived(context, workshop, context.now())
  return {}
})

export const unarchiveWorkshop = command('unarchive-workshop', input, async (context, caller, { workshop }) => {
  await facilitator(context, caller, workshop)
  await setArchived(context, workshop, null)
  return {}
})

async function setArchived(context: Context, workshop: WorkshopId, at: number | null): Promise<void> {
  await context.db.updateTable('workshop').set({ archived_at: at }).where('id', '=', workshop).execute()
  context.members.setArchived(workshop, at !== null)
  await prolong(context, workshop)
  await context.publish.info(workshop)
}

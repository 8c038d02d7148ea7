import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { command, type Context } from '../command'
import { prolong } from '../prolong'
import { running } from '../rights'

const input = z.object({ workshop: id<WorkshopId>() })

export const pauseWorkshop = command('pause-workshop', input, async (context, caller, { workshop }) => {
  await running(context, caller, workshop)
  await setPaused(context, workshop, context.now())
  return {}
})

export const resumeWorkshop = command('resume-workshop', input, async (context, caller, { workshop }) => {
  await running(context, caller, workshop)
  await setPaused(context, workshop, null)
  return {}
})

async function setPaused(context: Context, workshop: WorkshopId, at: number | null): Promise<void> {
  await context.db.updateTable('workshop').set({ paused_at: at }).where('id', '=', workshop).execute()
  context.members.setPaused(workshop, at !== null)
  await prolong(context, workshop)
  await context.publish.info(workshop)
}

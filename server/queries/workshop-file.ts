import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { contentSchema } from '@/lib/wire/workshop-file'
import { id } from '@/lib/workshop/id-schema'
import { takeAlong } from '../commands/plans/take-along'
import { facilitator } from '../commands/rights'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>(), content: contentSchema })

export const workshopFile = query('workshop-file', input, async (context, caller, { workshop, content }) => {
  await facilitator(context, caller, workshop)
  return { file: JSON.stringify(await takeAlong(context, workshop, content), null, 1) }
})

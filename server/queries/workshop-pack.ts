import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { packOf } from '../commands/agenda/add-step'
import { allowed } from '../commands/rights'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>() })

export const workshopPack = query('workshop-pack', input, async (context, caller, { workshop }) => {
  await allowed(context, caller, workshop, { do: 'read workshop' })
  return packOf(context, workshop)
})

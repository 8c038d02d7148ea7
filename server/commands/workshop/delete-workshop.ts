import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { facilitator } from '../rights'
import { endWorkshop } from './end-workshop'

const input = z.object({ workshop: id<WorkshopId>() })

export const deleteWorkshop = command('delete-workshop', input, async (context, caller, { workshop }) => {
  await facilitator(context, caller, workshop)
  await endWorkshop(context, workshop)
  return {}
})

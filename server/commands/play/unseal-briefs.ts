import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { playOfMine } from './play-of-mine'

const input = z.object({ workshop: id<WorkshopId>() })

/** A second time changes nothing. */
export const unsealBriefs = command('unseal-briefs', input, async (context, caller, { workshop }) => {
  const { db, desks, now } = context
  await playOfMine(context, caller, workshop)
  await db
    .updateTable('play')
    .set({ unsealed_at: now() })
    .where('workshop_id', '=', workshop)
    .where('unsealed_at', 'is', null)
    .execute()
  await desks.deal(workshop)
  return {}
})

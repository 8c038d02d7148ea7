import { z } from 'zod'
import type { WorkshopId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { facilitator } from '../commands/rights'
import { shownTicket } from '../commands/tickets/create-ticket'
import { query } from './query'

const input = z.object({ workshop: id<WorkshopId>() })

export const tickets = query('tickets', input, async (context, caller, { workshop }) => {
  await facilitator(context, caller, workshop)
  const rows = await context.db
    .selectFrom('ticket')
    .selectAll()
    .where('workshop_id', '=', workshop)
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .execute()
  return rows.flatMap((row) => shownTicket(context, row) ?? [])
})

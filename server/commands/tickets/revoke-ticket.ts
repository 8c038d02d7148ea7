import { z } from 'zod'
import type { TicketId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { facilitator } from '../rights'

const input = z.object({ ticket: id<TicketId>() })

/** Open connections end with it. */
export const revokeTicket = command('revoke-ticket', input, async (context, caller, { ticket }) => {
  const { db, now, tickets } = context
  const row = await db.selectFrom('ticket').selectAll().where('id', '=', ticket).executeTakeFirst()
  if (!row) throw new Failure('notFound')
  await facilitator(context, caller, row.workshop_id)
  await db.updateTable('ticket').set({ revoked_at: now() }).where('id', '=', ticket).execute()
  tickets.end({ id: ticket, workshop: row.workshop_id, kind: row.kind })
  return {}
})

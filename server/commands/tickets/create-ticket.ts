import type { Insertable, Selectable } from 'kysely'
import { z } from 'zod'
import { newId, type TicketId, type WorkshopId } from '@/lib/ids'
import { reportPath, screenPath } from '@/lib/wire/addresses'
import type { Ticket } from '@/lib/wire/records'
import { TICKET_KINDS } from '@/lib/wire/ticket'
import { id } from '@/lib/workshop/id-schema'
import { hashSecret, newSecret } from '@/server/access/keys'
import type { TicketTable } from '@/server/store/schema'
import { command, type Context } from '../command'
import { prolong } from '../prolong'
import { facilitator } from '../rights'

const input = z.object({ workshop: id<WorkshopId>(), kind: z.enum(TICKET_KINDS) })

/** Also for an archived workshop: its report is passed on when all is over. */
export const createTicket = command('create-ticket', input, async (context, caller, { workshop, kind }) => {
  await facilitator(context, caller, workshop)
  const ticket = newId<TicketId>()
  const secret = newSecret()
  const row: Insertable<TicketTable> = {
    id: ticket,
    workshop_id: workshop,
    kind,
    secret_hash: hashSecret(secret),
    sealed: context.keys.seal(secret, sealedFor(ticket)),
    created_at: context.now(),
    revoked_at: null,
  }
  await context.db.insertInto('ticket').values(row).execute()
  await prolong(context, workshop)
  return shownTicket(context, row)!
})

const sealedFor = (ticket: TicketId) => `ticket ${ticket}`

/** A ticket as facilitators see it, or null when it was sealed with a secret this installation no longer has. */
export function shownTicket(
  { keys, url }: Context,
  row: Selectable<TicketTable> | Insertable<TicketTable>,
): Ticket | null {
  const secret = keys.unseal(row.sealed, sealedFor(row.id))
  if (secret === null) return null
  const path = row.kind === 'screen' ? screenPath(row.workshop_id, secret) : reportPath(row.workshop_id, secret)
  return { ticket: row.id, kind: row.kind, url: url() + path, createdAt: row.created_at }
}

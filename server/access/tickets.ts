import type { Kysely } from 'kysely'
import type { TicketId, UserId, WorkshopId } from '@/lib/ids'
import type { TicketKind } from '@/lib/wire/ticket'
import type { Schema } from '@/server/store/schema'
import { hashSecret } from './keys'

/** The right of whoever has its secret to read one thing of one workshop, without a name or an account. */
export interface Ticket {
  readonly id: TicketId
  readonly workshop: WorkshopId
  readonly kind: TicketKind
}

export interface Tickets {
  /** The ticket whose secret this is; null when there is none, or when it was revoked. */
  open(secret: string): Promise<Ticket | null>
  /** A ticket that has been opened here and not been revoked since. */
  get(id: TicketId): Ticket | null
  /** After it was revoked in the database. */
  end(ticket: Ticket): void
  /** Calls back with the workshop of a ticket that has ended. Returns the way to stop. */
  watch(ended: (workshop: WorkshopId) => void): () => void
}

/** The sync server knows everybody by their user; a ticket stands in the place of one, under its own id. */
export const userOfTicket = (id: TicketId): UserId => id as string as UserId
export const ticketOfUser = (id: UserId): TicketId => id as string as TicketId

export function createTickets(db: Kysely<Schema>): Tickets {
  const opened = new Map<TicketId, Ticket>()
  const ended = new Set<TicketId>() // also those that ended while their row was being read
  const watchers = new Set<(workshop: WorkshopId) => void>()
  return {
    async open(secret) {
      const row = await db
        .selectFrom('ticket')
        .select(['id', 'workshop_id', 'kind'])
        .where('secret_hash', '=', hashSecret(secret))
        .where('revoked_at', 'is', null)
        .executeTakeFirst()
      if (!row || ended.has(row.id)) return null
      const ticket: Ticket = { id: row.id, workshop: row.workshop_id, kind: row.kind }
      opened.set(ticket.id, ticket)
      return ticket
    },
    get: (id) => opened.get(id) ?? null,
    end({ id, workshop }) {
      ended.add(id)
      opened.delete(id)
      for (const tell of [...watchers]) tell(workshop)
    },
    watch(told) {
      watchers.add(told)
      return () => watchers.delete(told)
    },
  }
}

import type { WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import type { TicketKind } from '@/lib/wire/ticket'
import type { Context } from '../commands/command'

/** Lets a reader in by a ticket of this kind for this workshop. @throws Failure revokedLink, notFound */
export async function byTicket(
  context: Context,
  workshop: WorkshopId,
  secret: string,
  kind: TicketKind,
): Promise<void> {
  const ticket = await context.tickets.open(secret)
  if (ticket?.workshop !== workshop || ticket.kind !== kind) throw new Failure('revokedLink')
  if (!(await context.members.load(workshop))) throw new Failure('notFound')
}

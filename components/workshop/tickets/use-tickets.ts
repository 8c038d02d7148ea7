'use client'
import { useCallback } from 'react'
import type { WorkshopId } from '@/lib/ids'
import type { Ticket } from '@/lib/wire/records'
import type { TicketKind } from '@/lib/wire/ticket'
import { useCommand } from '../use-command'
import { useQuery } from '../use-query'

/** A workshop's tickets of one kind, and what facilitators do with them. `tickets` null: not known yet. */
export function useTickets(workshop: WorkshopId, kind: TicketKind) {
  const { answer, ask } = useQuery('tickets', { workshop })
  const { give, pending } = useCommand()
  const make = useCallback(async (): Promise<Ticket | null> => {
    const made = await give('create-ticket', { workshop, kind })
    if (made) ask()
    return made
  }, [give, ask, workshop, kind])
  const end = useCallback(
    async ({ ticket }: Ticket): Promise<void> => {
      if (await give('revoke-ticket', { ticket })) ask()
    },
    [give, ask],
  )
  return { tickets: answer?.filter((ticket) => ticket.kind === kind) ?? null, make, end, pending }
}

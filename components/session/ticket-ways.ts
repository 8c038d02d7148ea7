import { httpSocket } from '@/lib/wire/http-socket'
import { TICKET_HEADER, ticketProtocols } from '@/lib/wire/ticket'
import { browserWays } from './browser-ways'
import type { Ways } from './passable-socket'

/** The ways of a page that has a ticket instead of a session. */
export function ticketWays(secret: string): Ways {
  class Straight extends WebSocket {
    constructor(address: string | URL) {
      super(address, ticketProtocols(secret))
    }
  }
  const withTicket: typeof fetch = (input, init) =>
    fetch(input, { ...init, credentials: 'omit', headers: { ...init?.headers, [TICKET_HEADER]: secret } })
  return { ...browserWays(), straight: Straight, round: httpSocket('', withTicket) }
}

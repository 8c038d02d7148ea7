/** What a ticket is for: the screen on the wall, or the report for those who were not there. */
export const TICKET_KINDS = ['screen', 'report'] as const
export type TicketKind = (typeof TICKET_KINDS)[number]

/**
 * How a ticket's secret comes to the sync server: never in an address, which proxies write down. A WebSocket offers it as
 * a second protocol beside the one that is spoken; plain requests have a header.
 */
const SPOKEN = 'plenary'
const PREFIX = 'ticket.'
export const TICKET_HEADER = 'x-plenary-ticket'

export const ticketProtocols = (secret: string): string[] => [SPOKEN, PREFIX + secret]

/** The secret among a request's headers, or null. */
export function ticketIn(headers: { readonly [name: string]: string | string[] | undefined }): string | null {
  const plain = headers[TICKET_HEADER]
  if (typeof plain === 'string' && isSecret(plain)) return plain
  const offered = String(headers['sec-websocket-protocol'] ?? '').split(',')
  const secret = offered.map((each) => each.trim()).find((each) => each.startsWith(PREFIX))
  return secret !== undefined && isSecret(secret.slice(PREFIX.length)) ? secret.slice(PREFIX.length) : null
}

/** Whether a text can be a ticket's secret. */
export const isSecret = (text: string): boolean => /^[A-Za-z0-9_-]{32}$/.test(text)

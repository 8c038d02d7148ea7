import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request comes from a page of this installation: its Origin is the public address, or the host it was
 * sent to. Programs send no Origin and carry no cookie of somebody else, so they pass.
 */
export function fromOwnPage(headers: Headers | IncomingHttpHeaders, url: string): boolean {
  const read = (name: string): string | undefined =>
    headers instanceof Headers ? (headers.get(name) ?? undefined) : [headers[name] ?? []].flat()[0]
  const origin = read('origin')
  if (origin === undefined) return ['none', 'same-origin', undefined].includes(read('sec-fetch-site'))
  if (!URL.canParse(origin)) return false
  return origin === new URL(url).origin || new URL(origin).host === read('host')
}

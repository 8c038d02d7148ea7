import { BlockList, isIP, isIPv6 } from 'node:net'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** Where main.ts notes a request's client for the pages. Set on every request, so nobody can bring their own. */
export const ADDRESS_HEADER = 'x-plenary-client'

/**
 * The address a request really comes from. X-Forwarded-For is read from its end and believed only as far as
 * trusted proxies wrote it. `trusted`: CIDR blocks.
 */
export function clientAddresses(trusted: readonly string[]): (request: IncomingMessage) => string {
  const proxies = new BlockList()
  for (const block of trusted) {
    const [network = '', bits] = block.split('/')
    proxies.addSubnet(network, Number(bits), isIPv6(network) ? 'ipv6' : 'ipv4')
  }
  const isTrusted = (ip: string): boolean => proxies.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4')

  return (request) => {
    let address = plain(request.socket.remoteAddress ?? '')
    const hops = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
    for (let hop = hops.length - 1; hop >= 0 && isIP(address) && isTrusted(address); hop--) {
      const before = plain(hops[hop]!.trim())
      if (!isIP(before)) break
      address = before
    }
    return address
  }
}

/** The client of a request that main.ts has passed to the pages. */
export const addressIn = (headers: Headers | IncomingHttpHeaders): string =>
  headers instanceof Headers ? (headers.get(ADDRESS_HEADER) ?? '') : [headers[ADDRESS_HEADER] ?? ''].flat().join('')

/** IPv4 addresses that arrive on an IPv6 socket in their own form; no port, no brackets. */
function plain(ip: string): string {
  const bare = ip.replace(/^::ffff:(?=\d+\.)/i, '').replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(bare) ? bare.slice(0, bare.lastIndexOf(':')) : bare
}

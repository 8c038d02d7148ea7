import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { readSettings } from '@/server/env'
import { clientAddresses } from './client-address'

const request = (remoteAddress: string, forwarded?: string): IncomingMessage =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as never

const behind = (proxies: string) => clientAddresses(readSettings({ TRUSTED_PROXIES: proxies }).trustedProxies)

describe('the address of a client', () => {
  it.each([
    ['nobody is trusted', '', '203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['the proxy is another machine', '10.0.0.0/8', '203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['one proxy', 'loopback', '127.0.0.1', '198.51.100.4', '198.51.100.4'],
    ['an IPv4 proxy on an IPv6 socket', 'loopback', '::ffff:127.0.0.1', '198.51.100.4', '198.51.100.4'],
    ['what the client made up stands before', 'loopback', '127.0.0.1', '6.6.6.6, 198.51.100.4', '198.51.100.4'],
    ['two proxies', 'loopback 10.0.0.0/8', '127.0.0.1', '6.6.6.6, 198.51.100.4, 10.1.2.3', '198.51.100.4'],
    ['with a port', 'loopback', '127.0.0.1', '198.51.100.4:5555', '198.51.100.4'],
    ['IPv6', 'loopback', '::1', '2001:db8::7', '2001:db8::7'],
    ['IPv6 with a port', 'loopback', '::1', '[2001:db8::7]:443', '2001:db8::7'],
    ['nonsense', 'loopback', '127.0.0.1', 'unknown', '127.0.0.1'],
    ['only proxies', 'loopback', '127.0.0.1', '127.0.0.1', '127.0.0.1'],
    ['no header', 'loopback', '127.0.0.1', undefined, '127.0.0.1'],
  ])('%s', (_, trusted, remote, forwarded, client) => {
    expect(behind(trusted)(request(remote, forwarded))).toBe(client)
  })
})

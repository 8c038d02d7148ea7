import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import next from 'next'
import { newNonce, pagePolicy } from './page-policy'

/** The pages, as one unit of the server. */
export interface Pages {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** An upgrade that is not the sync server's: Next's own hot reload in development, nobody's otherwise. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  close(): Promise<void>
}

/**
 * Prepares Next. It is given a http server that never listens, because it attaches an upgrade listener of its own
 * to the one it gets, and that one ends sockets which are not Next's.
 */
export async function openPages(options: { development: boolean; folder: string; port: number }): Promise<Pages> {
  const aside = createServer()
  const app = next({
    dev: options.development,
    dir: options.folder,
    httpServer: aside,
    hostname: 'localhost',
    port: options.port,
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handle(request, response) {
      const policy = pagePolicy(newNonce(), options.development)
      // Next reads the nonce from the request and gives it to every script it writes.
      request.headers['content-security-policy'] = policy
      response.setHeader('content-security-policy', policy)
      return handle(request, response)
    },
    upgrade(request, socket, head) {
      if (!options.development || !aside.emit('upgrade', request, socket, head)) socket.destroy()
    },
    close: () => app.close(),
  }
}

/** The name of the build in a folder, another one for each; empty in development, where pages reload by themselves. */
export function buildIn(folder: string): string {
  try {
    return readFileSync(join(folder, '.next', 'BUILD_ID'), 'utf8').trim()
  } catch {
    return ''
  }
}

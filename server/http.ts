import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Registry } from 'prom-client'
import { STREAM_PATH } from '@/lib/wire/http-socket'
import { SYNC_PATH } from './sync/admission'

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

export interface HttpParts {
  /** Answers where WebSockets are blocked. */
  stream(request: IncomingMessage, response: ServerResponse): unknown
  /** Answers everything that is not the server's own. Until it is there, people are asked to wait. */
  pages(): Handler | null
  /** Takes upgrades that are not ours (hot reload); null: they are refused. */
  pagesUpgrade(): ((request: IncomingMessage, socket: Duplex, head: Buffer) => unknown) | null
  /** Why the server cannot work at the moment, or null. */
  notReady(): Promise<string | null>
  readonly metrics: Registry
  /** Who may read /metrics; from this machine and not through a proxy, unless said otherwise. */
  mayReadMetrics?(request: IncomingMessage): boolean
}

/**
 * The one http server: /healthz (the process answers), /readyz (it can work), /metrics, and pages. Upgrades at /sync/
 * belong to the sync server, which listens for them itself.
 */
export function createHttp(parts: HttpParts): Server {
  const { mayReadMetrics = fromThisMachine } = parts
  const own: Record<string, Handler> = {
    [STREAM_PATH]: (request, response) => parts.stream(request, response),
    '/healthz': (_, response) => text(response, 200, 'ok'),
    '/readyz': async (_, response) => {
      const why = await parts.notReady()
      text(response, why === null ? 200 : 503, why ?? 'ready')
    },
    '/metrics': async (request, response) => {
      if (!mayReadMetrics(request)) return text(response, 404, 'not found')
      response.setHeader('content-type', parts.metrics.contentType)
      response.end(await parts.metrics.metrics())
    },
  }

  const http = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    const handler = (Object.hasOwn(own, path) && own[path]) || parts.pages()
    if (!handler) return text(response, 503, 'starting')
    void Promise.resolve(handler(request, response)).catch(() => {
      if (!response.headersSent) text(response, 500, 'error')
      else response.destroy()
    })
  })
  http.on('upgrade', (request, socket, head) => {
    if (request.url?.startsWith(SYNC_PATH)) return
    const upgrade = parts.pagesUpgrade()
    if (upgrade) upgrade(request, socket, head)
    else socket.destroy()
  })
  return http
}

function text(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${body}\n`)
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

const fromThisMachine = ({ socket, headers }: IncomingMessage): boolean =>
  LOOPBACK.has(socket.remoteAddress ?? '') && !headers['x-forwarded-for'] && !headers.forwarded

import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { CLOSE, type CloseName } from '@/lib/wire/close-codes'
import { admit, SYNC_PATH } from './admission'
import type { Connections } from './connections'
import type { SyncContext } from './sync-context'
import { SyncSocket, wsTransport } from './ws-transport'

/**
 * Takes WebSockets at /sync/<room>. Every upgrade is accepted and a refusal is a close code, because the y-websocket
 * client tries a refused upgrade again for ever. Nothing is read from a socket before it is let in.
 */
export class Upgrades {
  readonly #sockets: WebSocketServer
  readonly #open = new Set<WebSocket>()
  /** Those whose goodbye is waited for; who knocks later is not. */
  #leaving: Set<WebSocket> = new Set()
  #allClosed = () => {}
  readonly #onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!request.url?.startsWith(SYNC_PATH)) return
    this.#sockets.handleUpgrade(request, socket, head, (ws) => void this.#admit(ws, socket as Socket, request))
  }

  constructor(
    private readonly http: Server,
    private readonly context: SyncContext,
    private readonly connections: Connections,
  ) {
    this.#sockets = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: context.limits.message,
      WebSocket: SyncSocket,
    })
    http.on('upgrade', this.#onUpgrade)
  }

  /** Waits until every client has answered its goodbye, at most `patience` milliseconds; then takes no more. */
  async stop(patience: number): Promise<void> {
    this.#leaving = new Set(this.#open)
    if (this.#leaving.size > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience)
        this.#allClosed = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.http.off('upgrade', this.#onUpgrade)
    for (const ws of this.#open) ws.terminate()
  }

  async #admit(ws: WebSocket, socket: Socket, request: IncomingMessage): Promise<void> {
    this.#open.add(ws)
    ws.on('error', () => {}) // its close follows
    ws.on('close', () => {
      this.#open.delete(ws)
      if (this.#leaving.delete(ws) && this.#leaving.size === 0) this.#allClosed()
    })
    ws.pause()
    const answer = await this.#enter(ws, socket, request).catch((error: unknown): CloseName => {
      this.context.log.error({ error: String(error) }, 'a connection could not be let in')
      return 'busy'
    })
    ws.resume()
    if (typeof answer !== 'string') return
    this.context.metrics.closes.inc({ name: answer })
    ws.close(CLOSE[answer].code, answer)
  }

  async #enter(ws: WebSocket, socket: Socket, request: IncomingMessage): Promise<CloseName | null> {
    if (this.connections.draining) return 'restarting'
    const admitted = await admit(request, this.context.authority)
    if (typeof admitted === 'string') return admitted
    const full = this.connections.full(admitted.user)
    if (full) return full
    const connection = await this.connections.enter(admitted, wsTransport(ws, socket))
    if (typeof connection === 'string') return connection
    ws.on('message', (data, isBinary) => {
      if (isBinary) connection.receive(data as Buffer)
      else connection.close('malformed')
    })
    ws.on('pong', () => connection.heard())
    ws.on('close', () => connection.left())
    return null
  }
}

import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { closeName } from '@/lib/wire/close-codes'
import { MESSAGE } from '@/lib/wire/messages'
import { encodeSession, sessionCookieName, type Session } from '@/server/access/session-cookie'
import type { Installation } from '@/server/testing/installation'
import { until } from '@/server/testing/until'

const OWN = Object.values(MESSAGE).filter((type) => type >= 100)

/** A browser in a room: the plain y-websocket client with a session cookie. */
export class Visitor {
  readonly doc = new Y.Doc()
  readonly provider: WebsocketProvider
  /** How many updates have come since it entered. */
  updates = 0
  /** Everything received, for looking for what should not be there. */
  readonly bytes: Uint8Array[] = []
  closedWith: string | null = null

  constructor(host: string, room: string, headers: Record<string, string>, protocols: string[] = []) {
    const { bytes } = this
    class Socket extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers })
        this.addEventListener('message', ({ data }) => bytes.push(new Uint8Array(data as ArrayBuffer)))
      }
    }
    this.provider = new WebsocketProvider(`ws://${host}/sync`, room, this.doc, {
      WebSocketPolyfill: Socket as never,
      disableBc: true,
      protocols,
    })
    // What Plenary adds is heard, and looked for in `bytes`.
    const { messageHandlers } = this.provider as unknown as { messageHandlers: (() => void)[] }
    for (const type of OWN) messageHandlers[type] = () => {}
    this.provider.on('connection-close', (event) => {
      this.closedWith = event ? (closeName(event.code) ?? String(event.code)) : null
    })
  }

  static headers = async ({ access }: Installation, session: Session | null): Promise<Record<string, string>> =>
    session ? { cookie: `${sessionCookieName(false)}=${await encodeSession(session, access.keys.session)}` } : {}

  /** Enters a room and waits until it is all there. */
  static async enter(server: Installation, room: string, session: Session | null, more: Record<string, string> = {}) {
    const visitor = new Visitor(server.host, room, { ...(await Visitor.headers(server, session)), ...more })
    await until('the room, or a refusal', () => visitor.provider.synced || visitor.closedWith)
    visitor.doc.on('update', () => visitor.updates++)
    return visitor
  }

  leave(): void {
    this.provider.destroy()
    this.doc.destroy()
  }
}

import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { root } from '@/lib/document/roots'
import { closeName } from '@/lib/wire/close-codes'
import { httpSocket } from '@/lib/wire/http-socket'
import { MESSAGE } from '@/lib/wire/messages'
import type { UserId } from '@/lib/ids'
import type { Hello } from '@/server/sync/protocol'
import { until } from './until'

const SYNC_STEP_1 = 0

interface Options {
  /** The plain y-websocket client asks for none of our messages. */
  readonly plain?: boolean
  readonly doc?: Y.Doc
  readonly epoch?: number
  readonly origin?: string
  /** Instead of the scripted one: a real session's. */
  readonly cookie?: string
  readonly saver?: boolean
  /** Over posts and a stream of events instead of a WebSocket. */
  readonly http?: boolean
  /** Milliseconds between attempts to connect, at most. */
  readonly maxBackoff?: number
}

/** A scripted person: the real y-websocket client in a room, counting what was sent and what was acknowledged. */
export class Peer {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  hello: Hello | null = null
  refusal: { rule: string; sentence: string } | null = null
  /** Why connections of this peer were closed by the server, in order. */
  readonly closes: string[] = []
  /** Types of the messages received, in order. */
  readonly heard: number[] = []
  /** Everything received, for looking for what should not be there. */
  readonly bytes: Uint8Array[] = []
  /** How often it has connected; the counts below begin anew each time. */
  connections = 0
  /** Step-2 and update messages, sent and acknowledged. */
  sent = 0
  acked = 0
  /** Those messages that were acknowledged, on whatever connection. */
  readonly acknowledged: Uint8Array[] = []
  #outgoing: Uint8Array[] = []

  constructor(url: string, room: string, user: UserId | null, options: Options = {}) {
    this.doc = options.doc ?? new Y.Doc()
    const headers: Record<string, string> = {}
    if (user) headers.cookie = `user=${user}`
    if (options.cookie) headers.cookie = options.cookie
    if (options.origin) headers.origin = options.origin
    const opened = () => {
      this.connections++
      this.sent = this.acked = 0
      this.#outgoing = []
    }
    const count = (data: Uint8Array) => {
      if (data[0] !== MESSAGE.sync || data[1] === SYNC_STEP_1) return
      this.sent++
      this.#outgoing.push(data)
    }
    const heard = (data: ArrayBuffer) => {
      const bytes = new Uint8Array(data)
      this.heard.push(bytes[0]!)
      this.bytes.push(bytes)
    }
    class Socket extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers })
        opened()
        this.addEventListener('message', ({ data }) => heard(data as ArrayBuffer))
      }
      override send(data: Uint8Array): void {
        count(data)
        super.send(data)
      }
    }
    const HttpSocket = httpSocket(url.replace(/^ws/, 'http').replace(/\/sync$/, ''), (input, init) =>
      fetch(input, { ...init, headers: { ...init?.headers, ...headers } }),
    )
    class Posting extends HttpSocket {
      constructor(address: string) {
        super(address)
        opened()
        this.addEventListener('message', ({ data }) => heard(data as ArrayBuffer))
      }
      override send(data: Uint8Array<ArrayBuffer>): void {
        count(data)
        super.send(data)
      }
    }
    const params: Record<string, string> = options.plain ? {} : { plenary: '1' }
    if (options.saver) params.saver = '1'
    if (options.epoch !== undefined) params.epoch = String(options.epoch)
    this.provider = new WebsocketProvider(url, room, this.doc, {
      WebSocketPolyfill: (options.http ? Posting : Socket) as never,
      disableBc: true,
      params,
      connect: false,
      maxBackoffTime: options.maxBackoff ?? 2500,
    })
    this.provider.on('connection-close', (event) => {
      if (event) this.closes.push(closeName(event.code) ?? String(event.code))
    })
    if (!options.plain) this.#listen()
    this.provider.connect()
  }

  get closedWith(): string | null {
    return this.closes.at(-1) ?? null
  }

  /** Whether every update it has sent on this connection was acknowledged. */
  get saved(): boolean {
    return this.provider.synced && this.acked >= this.sent
  }

  async synced(): Promise<this> {
    await until('sync', () => this.provider.synced)
    return this
  }

  async allSaved(): Promise<void> {
    await until('acknowledgement', () => this.saved)
  }

  /** Everyone else's presence, by client id. */
  others(): Record<string, unknown>[] {
    return [...this.provider.awareness.getStates()]
      .filter(([client]) => client !== this.doc.clientID)
      .map(([, state]) => state)
  }

  /** Writes an answer as the app does; the step's map must be there. */
  answer(step: string, participant: string, value: unknown): void {
    const answers = root(this.doc, 'answers').get(step) as Y.Map<unknown>
    answers.set(participant, value)
  }

  answers(step: string): Record<string, unknown> {
    return (root(this.doc, 'answers').get(step) as Y.Map<unknown> | undefined)?.toJSON() ?? {}
  }

  leave(): void {
    this.provider.destroy()
    this.provider.awareness.destroy()
  }

  #listen(): void {
    const { messageHandlers } = this.provider as unknown as {
      messageHandlers: ((encoder: unknown, decoder: decoding.Decoder) => void)[]
    }
    messageHandlers[MESSAGE.ack] = (_, decoder) => {
      const acked = decoding.readVarUint(decoder)
      this.acknowledged.push(...this.#outgoing.slice(this.acked, acked))
      this.acked = acked
    }
    messageHandlers[MESSAGE.hello] = (_, decoder) => (this.hello = JSON.parse(decoding.readVarString(decoder)) as Hello)
    messageHandlers[MESSAGE.aside] = (_, decoder) => void decoding.readVarString(decoder)
    messageHandlers[MESSAGE.refusal] = (_, decoder) => (this.refusal = JSON.parse(decoding.readVarString(decoder)))
  }
}

/** The content of a document's maps with their keys in order, for comparing replicas. */
export const contentOf = (doc: Y.Doc): string => {
  // A root that was only looked at holds nothing, and is on one side alone.
  const names = [...doc.share.keys()].filter((name) => doc.getMap(name).size > 0)
  const roots = names.sort().map((name) => [name, doc.getMap(name).toJSON()])
  return JSON.stringify(roots, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

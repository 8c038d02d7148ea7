import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { UserId } from '@/lib/ids'
import { CLOSE, type CloseName } from '@/lib/wire/close-codes'
import { unpackMessages } from '@/lib/wire/http-socket'
import { admit, SYNC_PATH } from './admission'
import type { Connection } from './connection'
import type { Connections } from './connections'
import type { SyncContext } from './sync-context'
import type { Transport } from './transport'

const CHANNELS = 16 // rooms of one page
const NAME = /^\d{1,9}$/

/** A page's stream, and the rooms it is in over it. */
interface Stream {
  readonly user: UserId
  readonly response: ServerResponse
  readonly channels: Map<string, Channel>
}

interface Channel {
  connection: Connection | null
  /** The number of the last post that was taken. */
  posts: number
  /** Set while the connection is not to be read; the post that waits for it is answered then. */
  paused: Promise<void> | null
  resume: () => void
}

/**
 * The same messages where WebSockets are blocked: a stream of server-sent events to each page, and posts from it. A
 * stream belongs to the user who opened it; every post is checked for Origin and session.
 */
export class Fallback {
  readonly #streams = new Map<string, Stream>()

  constructor(
    private readonly context: SyncContext,
    private readonly connections: Connections,
  ) {}

  /** Answers a request at STREAM_PATH. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { authority } = this.context
    const user = authority.originAllowed(request) ? await authority.userOf(request) : null
    if (!user) return void response.writeHead(403).end()
    if (request.method === 'GET') return this.#open(user, response)
    if (request.method !== 'POST') return void response.writeHead(405).end()

    const query = new URL(request.url ?? '', 'http://localhost').searchParams
    const stream = this.#streams.get(query.get('stream') ?? '')
    const name = query.get('channel') ?? ''
    if (!stream || stream.user !== user || !NAME.test(name)) return void response.writeHead(404).end()
    const status = await this.#take(stream, name, query, request)
    response.writeHead(status).end()
  }

  #open(user: UserId, response: ServerResponse): void {
    const full = this.connections.full(user)
    if (full) return void response.writeHead(503).end()
    const id = randomBytes(18).toString('base64url')
    const stream: Stream = { user, response, channels: new Map() }
    this.#streams.set(id, stream)
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    response.write(`data: stream ${id}\n\n`)
    response.on('close', () => {
      this.#streams.delete(id)
      for (const { connection, resume } of stream.channels.values()) {
        resume()
        connection?.left()
      }
    })
  }

  /** Does what a post says; returns the answer's status. */
  async #take(stream: Stream, name: string, query: URLSearchParams, request: IncomingMessage): Promise<number> {
    const address = query.get('open')
    if (address !== null) return this.#enter(stream, name, address, request)
    const channel = stream.channels.get(name)
    if (!channel?.connection) return 409
    if (query.has('close')) {
      stream.channels.delete(name)
      channel.connection.left()
      return 204
    }

    const seq = Number(query.get('seq'))
    if (seq <= channel.posts) return 204 // sent twice
    if (seq !== channel.posts + 1) return 409
    channel.posts = seq
    const body = await bodyOf(request, 2 * this.context.limits.message)
    const messages = body && unpackMessages(body)
    if (!messages) {
      channel.connection.close(body ? 'malformed' : 'tooLarge')
      return body ? 400 : 413
    }
    for (const message of messages) channel.connection.receive(message)
    await channel.paused
    return 204
  }

  async #enter(stream: Stream, name: string, address: string, request: IncomingMessage): Promise<number> {
    if (stream.channels.has(name) || stream.channels.size >= CHANNELS || !address.startsWith(SYNC_PATH)) return 409
    const channel: Channel = { connection: null, posts: 0, paused: null, resume: () => {} }
    stream.channels.set(name, channel)
    const tell = (text: string) => stream.response.write(`data: ${text}\n\n`)
    const refuse = (why: CloseName) => {
      stream.channels.delete(name)
      this.context.metrics.closes.inc({ name: why })
      tell(`close ${name} ${CLOSE[why].code} ${why}`)
      return 204
    }
    const admitted = await admit(request, this.context.authority, address)
    if (typeof admitted === 'string') return refuse(admitted)
    tell(`open ${name}`)
    const entered = await this.connections.enter(admitted, channelTransport(stream, name, channel))
    if (typeof entered === 'string') return refuse(entered)
    channel.connection = entered
    if (stream.response.writableEnded || stream.response.destroyed) entered.left()
    return 204
  }
}

function channelTransport({ response, channels }: Stream, name: string, channel: Channel): Transport {
  return {
    write(frames) {
      let text = ''
      for (const one of frames) for (const base64 of one.base64) text += `data: message ${name} ${base64}\n\n`
      response.write(text)
    },
    get backlog() {
      return response.writableLength
    },
    whenDrained: (drained) => void response.once('drain', drained),
    pause() {
      channel.paused = new Promise((resolve) => (channel.resume = resolve))
    },
    resume() {
      channel.paused = null
      channel.resume()
    },
    ping() {
      // A stream whose reader has gone breaks by itself when the heartbeat is written.
      if (!response.destroyed) channel.connection?.heard()
    },
    close(code, reason) {
      channels.delete(name)
      response.write(`data: close ${name} ${code} ${reason}\n\n`)
    },
    terminate: () => void response.destroy(),
  }
}

/** A request's body, or null when it is longer than `limit`. */
async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > limit) return null
    parts.push(part)
  }
  return Buffer.concat(parts, size)
}

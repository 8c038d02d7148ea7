/** Where the stand-in for WebSockets is served. */
export const STREAM_PATH = '/sync-stream'

/** How a body of several messages is written: each with its length in four bytes, big end first. */
export function packMessages(messages: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(messages.reduce((sum, { length }) => sum + 4 + length, 0))
  const view = new DataView(packed.buffer)
  let at = 0
  for (const message of messages) {
    view.setUint32(at, message.length)
    packed.set(message, at + 4)
    at += 4 + message.length
  }
  return packed
}

/** The messages in a body, or null when it is not one. */
export function unpackMessages(packed: Uint8Array): Uint8Array[] | null {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length)
  const messages: Uint8Array[] = []
  for (let at = 0; at < packed.length;) {
    if (at + 4 > packed.length) return null
    const end = at + 4 + view.getUint32(at)
    if (end > packed.length) return null
    messages.push(packed.subarray(at + 4, end))
    at = end
  }
  return messages
}

/** What the stream says, a line an event: `stream <id>`, `open <channel>`, `message <channel> <base64>`, `close <channel> <code> <reason>`. */
type Told = readonly [what: string, channel?: string, rest?: string, reason?: string]

interface Channel {
  readonly opened: () => void
  readonly heard: (data: ArrayBuffer) => void
  readonly ended: (code: number, reason: string) => void
}

/** One stream of server-sent events for all sockets of a page, opened with the first and closed with the last. */
class SharedStream {
  readonly #channels = new Map<string, Channel>()
  readonly #abort = new AbortController()
  readonly #id: Promise<string>
  #tellId: (id: string) => void = () => {}
  #failId: (error: unknown) => void = () => {}
  #next = 1
  ended = false

  constructor(
    private readonly base: string,
    private readonly fetch: typeof globalThis.fetch,
    private readonly over: () => void,
  ) {
    this.#id = new Promise((resolve, reject) => {
      this.#tellId = resolve
      this.#failId = reject
    })
    this.#id.catch(() => {}) // each post sees it too
    void this.#read().finally(() => this.#end())
  }

  join(channel: Channel): string {
    const name = String(this.#next++)
    this.#channels.set(name, channel)
    return name
  }

  leave(name: string): void {
    if (this.#channels.delete(name) && this.#channels.size === 0) this.#abort.abort()
  }

  /** Posts to a channel; `query` goes into the address. Rejects when the server did not take it. */
  async post(channel: string, query: Record<string, string>, body: Uint8Array<ArrayBuffer>): Promise<void> {
    const search = new URLSearchParams({ ...query, stream: await this.#id, channel })
    const response = await this.fetch(`${this.base}${STREAM_PATH}?${search}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/octet-stream' },
      signal: this.#abort.signal,
    })
    if (!response.ok) throw new Error(`the server answered ${response.status}`)
  }

  async #read(): Promise<void> {
    try {
      const response = await this.fetch(`${this.base}${STREAM_PATH}`, { signal: this.#abort.signal, cache: 'no-store' })
      if (!response.ok || !response.body) return
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
      let rest = ''
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        const events = (rest + value).split('\n\n')
        rest = events.pop()!
        for (const event of events)
          if (event.startsWith('data: ')) this.#hear(event.slice(6).split(' ') as unknown as Told)
      }
    } catch {
      // Broken off, by us or by the network: the sockets are told below.
    }
  }

  #hear([what, channel = '', rest = '', reason = '']: Told): void {
    if (what === 'stream') return this.#tellId(channel)
    const socket = this.#channels.get(channel)
    if (what === 'open') socket?.opened()
    if (what === 'message') socket?.heard(Uint8Array.from(atob(rest), (char) => char.charCodeAt(0)).buffer)
    if (what === 'close') {
      this.leave(channel)
      socket?.ended(Number(rest), reason)
    }
  }

  #end(): void {
    this.ended = true
    this.#failId(new Error('the stream has ended'))
    this.over()
    const channels = [...this.#channels.values()]
    this.#channels.clear()
    for (const { ended } of channels) ended(1006, '')
  }
}

/**
 * A class that stands in for WebSocket where a network blocks it, for use as the provider's `WebSocketPolyfill`: one
 * stream of events carries all rooms to this page, posts carry what it sends, in order. `base`: the server's origin, ''
 * for the page's own.
 */
export function httpSocket(
  base: string,
  // Not the function itself: browsers call it only as the window's own.
  fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request),
): typeof WebSocket {
  let shared: SharedStream | null = null
  const stream = (): SharedStream => {
    if (shared && !shared.ended) return shared
    const opened = new SharedStream(base, fetch, () => {
      if (shared === opened) shared = null
    })
    return (shared = opened)
  }

  class HttpSocket extends EventTarget {
    static readonly CONNECTING = 0
    static readonly OPEN = 1
    static readonly CLOSING = 2
    static readonly CLOSED = 3
    readonly CONNECTING = 0
    readonly OPEN = 1
    readonly CLOSING = 2
    readonly CLOSED = 3
    readyState: number = HttpSocket.CONNECTING
    binaryType: BinaryType = 'arraybuffer'
    onopen: ((event: Event) => void) | null = null
    onmessage: ((event: MessageEvent<ArrayBuffer>) => void) | null = null
    onclose: ((event: CloseEvent) => void) | null = null
    onerror: ((event: Event) => void) | null = null
    readonly url: string
    readonly #stream: SharedStream
    readonly #channel: string
    #waiting: Uint8Array[] = []
    #posting = true // until the channel is open
    #posts = 0

    constructor(url: string | URL) {
      super()
      this.url = String(url)
      this.#stream = stream()
      this.#channel = this.#stream.join({
        opened: () => {
          if (this.readyState !== HttpSocket.CONNECTING) return
          this.readyState = HttpSocket.OPEN
          this.#tell(new Event('open'), this.onopen)
          this.#posting = false
          void this.#post()
        },
        heard: (data) => this.#tell(new MessageEvent('message', { data }), this.onmessage),
        ended: (code, reason) => this.#ended(code, reason),
      })
      const { pathname, search } = new URL(this.url)
      const open = { open: `${pathname}${search}` }
      this.#stream.post(this.#channel, open, new Uint8Array()).catch(() => this.#ended(1006, ''))
    }

    send(data: Uint8Array): void {
      if (this.readyState !== HttpSocket.OPEN) return
      this.#waiting.push(Uint8Array.from(data))
      void this.#post()
    }

    close(): void {
      if (this.readyState >= HttpSocket.CLOSING) return
      this.readyState = HttpSocket.CLOSING
      const told = this.#stream.post(this.#channel, { close: '1' }, new Uint8Array())
      void told.catch(() => {}).finally(() => this.#ended(1000, ''))
    }

    /** One post at a time keeps the order; what comes meanwhile goes with the next. */
    async #post(): Promise<void> {
      if (this.#posting || this.#waiting.length === 0) return
      this.#posting = true
      const body = packMessages(this.#waiting)
      this.#waiting = []
      try {
        await this.#stream.post(this.#channel, { seq: String(++this.#posts) }, body)
      } catch {
        return this.#ended(1006, '')
      }
      this.#posting = false
      void this.#post()
    }

    #ended(code: number, reason: string): void {
      if (this.readyState === HttpSocket.CLOSED) return
      this.readyState = HttpSocket.CLOSED
      this.#stream.leave(this.#channel)
      const event = Object.assign(new Event('close'), { code, reason, wasClean: code !== 1006 }) as CloseEvent
      this.#tell(event, this.onclose)
    }

    #tell<E extends Event>(event: E, listener: ((event: E) => void) | null): void {
      listener?.(event)
      this.dispatchEvent(event)
    }
  }
  return HttpSocket as unknown as typeof WebSocket
}

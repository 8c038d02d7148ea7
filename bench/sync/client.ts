import { connect, type Socket } from 'node:net'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { MESSAGE } from '@/lib/wire/messages'
import { frame, frameReader } from './frames'
import { messages, type Dialect } from './messages'

const MARK = /end-(\d+)\./g

/**
 * One person of a benchmark, on a bare socket. A light one counts bytes and looks for the last answers at the end; a
 * verifying one applies everything to a real document.
 */
export class Client {
  readonly id = Math.floor(Math.random() * 2 ** 31)
  readonly say: ReturnType<typeof messages>
  readonly doc: Y.Doc | null
  ready = false
  bytes = 0
  closed = false
  /** Whose last answers have come, for a light client. */
  readonly ends = new Set<number>()
  /** Set when last answers are to be looked for. */
  looking = false
  readonly cameAt = performance.now()
  /** How long each acknowledgement took, in milliseconds, where the server sends any. */
  readonly ackTimes: number[] = []
  readonly #unacked: number[] = []
  #acked = 0
  /** When it had the whole content, if it was told to keep it. */
  wholeAt: number | null = null
  readonly kept: Uint8Array[] = []
  #whole = Infinity
  #keptBytes = 0
  readonly #socket: Socket
  #tail = ''
  #read: ((data: Buffer) => void) | null

  constructor(
    port: number,
    path: string,
    cookie: string,
    private readonly dialect: Dialect,
    room: string,
    verifies: boolean,
    readyAtOnce: boolean,
  ) {
    this.say = messages(dialect, room)
    this.doc = verifies ? new Y.Doc() : null
    this.#read = frameReader((message) => this.#hear(message))
    this.#socket = connect(port, '127.0.0.1')
    this.#socket.setNoDelay(true)
    this.#socket.write(
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n` +
        `${cookie ? `Cookie: ${cookie}\r\n` : ''}\r\n`,
    )
    let head = Buffer.alloc(0)
    const shake = (data: Buffer) => {
      head = Buffer.concat([head, data])
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      this.#socket.off('data', shake)
      this.#socket.on('data', (more: Buffer) => this.#take(more))
      if (dialect === 'hocuspocus') this.send(this.say.signIn())
      this.send(this.say.step1(Uint8Array.of(0)))
      this.ready = readyAtOnce
      if (head.length > end + 4) this.#take(head.subarray(end + 4))
    }
    this.#socket.on('data', shake)
    this.#socket.on('error', () => {})
    this.#socket.on('close', () => (this.closed = true))
  }

  /** What `work` sends goes in one write. */
  together(work: () => void): void {
    this.#socket.cork()
    work()
    this.#socket.uncork()
  }

  send(message: Uint8Array): void {
    this.#socket.write(frame(message))
  }

  /** From now on only counts, if it does not verify; `acks`: and times acknowledgements. */
  lighten(acks: boolean): void {
    if (!this.doc && !acks) this.#read = null
  }

  /** An update, timed until it is acknowledged. */
  sendUpdate(message: Uint8Array): void {
    this.#unacked.push(performance.now())
    this.send(message)
  }

  /** Keeps every update received; so many bytes are the whole content. */
  keep(whole: number): void {
    this.#whole = whole
  }

  leave(): void {
    this.#socket.destroy()
  }

  #take(data: Buffer): void {
    this.bytes += data.length
    this.#read?.(data)
    if (!this.looking || this.doc) return
    const text = this.#tail + data.toString('latin1')
    for (const [, who] of text.matchAll(MARK)) this.ends.add(Number(who))
    this.#tail = text.slice(-16)
  }

  #hear(message: Uint8Array): void {
    const decoder = decoding.createDecoder(message)
    if (this.dialect === 'hocuspocus') decoding.readVarString(decoder)
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.ack && this.dialect === 'plain') return this.#hearAck(decoding.readVarUint(decoder))
    if (type !== 0 && !(type === 4 && this.dialect === 'hocuspocus')) return
    if (!this.doc && this.ready && this.#whole === Infinity) return
    const kind = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (kind === 0) return
    if (this.doc) Y.applyUpdate(this.doc, bytes)
    if (this.#whole < Infinity && this.wholeAt === null) {
      this.kept.push(bytes)
      this.#keptBytes += bytes.length
      if (this.#keptBytes >= this.#whole) this.wholeAt = performance.now()
    }
    if (kind === 1) this.ready = true
  }

  #hearAck(count: number): void {
    const now = performance.now()
    for (; this.#acked < count && this.#unacked.length > 0; this.#acked++)
      this.ackTimes.push(now - this.#unacked.shift()!)
  }
}

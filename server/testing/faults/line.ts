import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net'

interface Pair {
  readonly client: Socket
  readonly server: Socket
}

/** One person's way to the server: a TCP proxy that can be slow, torn, deaf or down. */
export class Line {
  /** Where the server is. */
  target = 0
  /** Milliseconds that every piece takes, each way. */
  delay = 0
  /** Nothing passes, and neither end is told. */
  deaf = false
  #down = false
  #tearNext = false
  readonly #pairs = new Set<Pair>()
  readonly #server: Server

  private constructor() {
    this.#server = createServer((client) => this.#join(client))
  }

  static async open(): Promise<Line> {
    const line = new Line()
    await new Promise<void>((resolve) => line.#server.listen(0, '127.0.0.1', resolve))
    return line
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}/sync`
  }

  /** Every connection is reset, on both sides. */
  reset(): void {
    for (const pair of [...this.#pairs]) this.#end(pair)
  }

  /** Down: connections are reset and new ones too, until it is up again. */
  set down(down: boolean) {
    this.#down = down
    if (down) this.reset()
  }

  /** The next piece from the client arrives in half, then the connection is reset. */
  tear(): void {
    this.#tearNext = true
  }

  /** The client's side is reset; the server is not told. */
  resetClients(): void {
    for (const { client } of this.#pairs) client.resetAndDestroy()
  }

  close(): void {
    this.reset()
    this.#server.close()
  }

  #join(client: Socket): void {
    client.on('error', () => {})
    if (this.#down || this.deaf) return void client.resetAndDestroy()
    const server = connect(this.target, '127.0.0.1')
    const pair = { client, server }
    this.#pairs.add(pair)
    server.on('error', () => this.#end(pair))
    server.on('close', () => !this.deaf && this.#end(pair))
    client.on('close', () => !this.deaf && this.#end(pair))
    client.setNoDelay(true)
    server.setNoDelay(true)
    this.#pass(client, server, pair, true)
    this.#pass(server, client, pair, false)
  }

  #pass(from: Socket, to: Socket, pair: Pair, up: boolean): void {
    let last: Promise<void> | null = null
    const write = (data: Buffer) => {
      if (!this.deaf && !to.destroyed) to.write(data)
    }
    from.on('data', (data) => {
      if (up && this.#tearNext) {
        this.#tearNext = false
        write(data.subarray(0, data.length >> 1))
        to.end()
        return void from.resetAndDestroy()
      }
      if (this.delay === 0 && !last) return write(data)
      const due = performance.now() + this.delay
      const mine = (last ?? Promise.resolve()).then(async () => {
        await new Promise((resolve) => setTimeout(resolve, due - performance.now()))
        write(data)
        if (last === mine) last = null
      })
      last = mine
    })
  }

  #end(pair: Pair): void {
    if (!this.#pairs.delete(pair)) return
    pair.client.resetAndDestroy()
    pair.server.resetAndDestroy()
  }
}

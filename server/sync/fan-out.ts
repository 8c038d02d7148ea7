import type { Frames } from './frames'
import type { Transport } from './transport'

/** Collects what is to be sent during one turn of the event loop, so that each client costs one write. */
export class FanOut {
  #waiting: Outbox[] = []
  #scheduled = false

  /** For Outbox: it has something to send. */
  enlist(outbox: Outbox): void {
    this.#waiting.push(outbox)
    if (this.#scheduled) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      this.flush()
    })
  }

  /** Writes everything now. */
  flush(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const outbox of waiting) outbox.flush()
  }
}

/** What one client is to be sent. */
export class Outbox {
  #frames: Frames[] = []
  /** When something was last sent, for the heartbeat. */
  sentAt = 0

  constructor(
    private readonly transport: Transport,
    private readonly fanOut: FanOut,
    private readonly ticks: () => number,
  ) {}

  send(frames: Frames): void {
    if (this.#frames.push(frames) === 1) this.fanOut.enlist(this)
  }

  flush(): void {
    if (this.#frames.length === 0) return
    const frames = this.#frames
    this.#frames = []
    this.sentAt = this.ticks()
    this.transport.write(frames)
  }
}

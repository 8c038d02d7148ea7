/** What one client may ask of the server. Sizes in bytes, rates per second. */
export interface Limits {
  /** Of one message. */
  readonly message: number
  /** Messages from one connection, sustained and at once. */
  readonly rate: number
  readonly burst: number
  /** Updates of one connection that wait to be judged; beyond it the connection is not read until they are. */
  readonly waiting: number
  readonly waitingBytes: number
  /** What may wait in a connection's socket before it is resynced instead. */
  readonly backlog: number
  /** How long a slow reader may take to empty its socket, in milliseconds. */
  readonly patience: number
  /** Whole documents one connection may ask for in a minute. */
  readonly fetches: number
  /** A presence state, as JSON. */
  readonly presence: number
  /** Yjs client ids of one participant in one room. */
  readonly clients: number
  readonly connections: number
  readonly connectionsPerUser: number
}

export const LIMITS: Limits = {
  message: 1024 * 1024,
  rate: 2_000,
  burst: 6_000,
  waiting: 512,
  waitingBytes: 2 * 1024 * 1024,
  backlog: 1024 * 1024,
  patience: 30_000,
  fetches: 30,
  presence: 4_096,
  clients: 2_000,
  connections: 10_000,
  connectionsPerUser: 64,
}

/** Lets `burst` things happen at once and `rate` a second after that. Time in milliseconds. */
export class Bucket {
  #level: number
  #at: number

  constructor(
    private readonly rate: number,
    private readonly burst: number,
    now: number,
  ) {
    this.#level = burst
    this.#at = now
  }

  /** Whether one more may happen now. */
  take(now: number): boolean {
    if (now > this.#at) {
      this.#level = Math.min(this.burst, this.#level + ((now - this.#at) * this.rate) / 1000)
      this.#at = now
    }
    if (this.#level < 1) return false
    this.#level--
    return true
  }
}

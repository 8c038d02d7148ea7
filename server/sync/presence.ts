import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** Whoever a presence belongs to; the server says who it is, the client what it does. */
export interface Present {
  /** The Yjs client id whose presence this connection speaks for, once it is known. */
  presenceId: number | null
  readonly identity: Identity
}

/** Set by the server in every presence, as its field `user`. */
export interface Identity {
  readonly participant: string
  readonly name: string
  readonly role: string
  readonly delegation: string | null
}

interface State {
  owner: Present
  /** The last clock others were told. */
  clock: number
  /** What the client said last; null: what it said is in `json` already. */
  said: { clock: number; text: string } | null
  /** As others were told. */
  json: string | null
}

export interface PresenceUpdate {
  /** An awareness update of y-protocols. */
  readonly bytes: Uint8Array
  /** The one it is about, when it is about one only. */
  readonly about: Present | null
}

const CLOCKS = 2 ** 31

/**
 * Who is in a room and where their cursors are. Of what a client sends only its own state is kept (y-websocket clients
 * echo everybody's), the latest per flush; the identity in it is the server's.
 */
export class Presence {
  readonly #states = new Map<number, State>()
  readonly #gone = new Map<number, number>() // last clock of who has left; they may come back with an older one
  readonly #changed = new Set<number>()
  #all: Uint8Array | null = null

  /**
   * `mayClaim`: whether this client id is free for, or belongs to, the person behind the connection.
   * `largest`: of one state, in characters; larger ones are dropped.
   */
  constructor(
    private readonly mayClaim: (client: number, present: Present) => boolean,
    private readonly largest: number,
  ) {}

  get changed(): boolean {
    return this.#changed.size > 0
  }

  /** Takes a client's awareness update. False: it cannot be read. */
  accept(present: Present, bytes: Uint8Array): boolean {
    try {
      const decoder = decoding.createDecoder(bytes)
      for (let left = decoding.readVarUint(decoder); left > 0; left--) {
        const client = decoding.readVarUint(decoder)
        const clock = decoding.readVarUint(decoder)
        const text = decoding.readVarUint8Array(decoder)
        if (clock < CLOCKS && text.length <= this.largest && this.#owns(present, client)) {
          this.#say(present, client, clock, Buffer.from(text.buffer, text.byteOffset, text.length).toString())
        }
      }
      return !decoding.hasContent(decoder)
    } catch {
      return false
    }
  }

  /** The connection has gone. */
  leave(present: Present): void {
    if (present.presenceId !== null) this.#remove(present.presenceId, present)
    present.presenceId = null
  }

  /** The server knows something new about who this is. */
  renew(present: Present): void {
    const client = present.presenceId
    const state = client === null ? undefined : this.#states.get(client)
    if (client === null || !state?.json) return
    state.said ??= { clock: state.clock + 1, text: state.json }
    this.#changed.add(client)
  }

  /** What has changed since the last time, or null. */
  take(): PresenceUpdate | null {
    const entries: { client: number; clock: number; json: string }[] = []
    let about: Present | null = null
    for (const client of this.#changed) {
      const state = this.#states.get(client)
      if (!state) {
        entries.push({ client, clock: this.#gone.get(client) ?? 0, json: 'null' })
        continue
      }
      if (!this.#settle(state)) continue
      about = state.owner
      entries.push({ client, clock: state.clock, json: state.json! })
    }
    this.#changed.clear()
    if (entries.length === 0) return null
    this.#all = null
    return { bytes: encode(entries), about: entries.length === 1 ? about : null }
  }

  /** Everyone, for who joins. */
  all(): Uint8Array {
    if (this.#all) return this.#all
    const entries = []
    for (const [client, { clock, json }] of this.#states) if (json) entries.push({ client, clock, json })
    return (this.#all = encode(entries))
  }

  #owns(present: Present, client: number): boolean {
    if (present.presenceId !== null) return present.presenceId === client
    if (!this.mayClaim(client, present)) return false
    const before = this.#states.get(client)
    if (before && before.owner !== present) before.owner.presenceId = null // the same person, connected again
    if (before) before.owner = present
    present.presenceId = client
    return true
  }

  #say(present: Present, client: number, clock: number, text: string): void {
    const state = this.#states.get(client)
    if (text === 'null') {
      if (state) this.#remove(client, present, clock)
      return
    }
    if (state) state.said = { clock, text }
    else {
      this.#states.set(client, {
        owner: present,
        clock: this.#gone.get(client) ?? 0, // others are told 1 first: a y-protocols reader takes 0 for known
        said: { clock, text },
        json: null,
      })
    }
    this.#changed.add(client)
  }

  #remove(client: number, present: Present, clock = 0): void {
    const state = this.#states.get(client)
    if (!state || state.owner !== present) return
    this.#states.delete(client)
    this.#gone.delete(client)
    this.#gone.set(client, Math.max(state.clock, clock))
    if (this.#gone.size > 5_000) this.#gone.delete(this.#gone.keys().next().value!)
    if (state.json) this.#changed.add(client)
    else this.#changed.delete(client)
    this.#all = null
  }

  /** Turns what the client said into what others are told. False: there is nothing new in it. */
  #settle(state: State): boolean {
    const { said } = state
    state.said = null
    if (!said) return false
    const json = withIdentity(said.text, state.owner.identity)
    if (json === null) return false
    // A clock that others have seen: an echo of what they were told, or somebody who came back and must count on.
    if (said.clock <= state.clock && json === state.json) return false
    state.clock = Math.max(said.clock, state.clock + 1)
    state.json = json
    return true
  }
}

function withIdentity(text: string, identity: Identity): string | null {
  try {
    const state: unknown = JSON.parse(text)
    if (typeof state !== 'object' || state === null || Array.isArray(state)) return null
    return JSON.stringify({ ...state, user: identity })
  } catch {
    return null
  }
}

function encode(entries: readonly { client: number; clock: number; json: string }[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length)
    for (const { client, clock, json } of entries) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, json)
    }
  })
}

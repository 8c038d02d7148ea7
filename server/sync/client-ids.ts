import type { Binding } from '@/server/store/journal'

/** Who writes what the server itself changes. Never a participant's id, which are 16 characters. */
export const SERVER = 'server'
/** Holds nothing: what an unknown client id is said to belong to when its bringer has too many. */
const NOBODY = ''

/** Whose the Yjs client ids of a room are. An id that belongs to somebody belongs to them for good. */
export class ClientIds {
  readonly #holders: Map<number, string>
  readonly #counts = new Map<string, number>()
  #unsaved: Binding[] = []
  #server: number | null = null

  /** `cap`: how many ids one participant may hold. */
  constructor(
    private readonly room: string,
    holders: ReadonlyMap<number, string>,
    private readonly cap: number,
  ) {
    this.#holders = new Map(holders)
    for (const [client, holder] of holders) {
      this.#count(holder)
      if (holder === SERVER) this.#server = client
    }
  }

  /** Whose this id is, for the guard: null when it is free for this participant to take. */
  holder(client: number, participant: string): string | null {
    const holder = this.#holders.get(client)
    if (holder !== undefined) return holder
    return (this.#counts.get(participant) ?? 0) < this.cap ? null : NOBODY
  }

  /** Gives a free id to a participant, or says whether it is theirs already. */
  claim(client: number, participant: string): boolean {
    const holder = this.holder(client, participant)
    if (holder === null) this.bind(client, participant)
    return holder === null || holder === participant
  }

  bind(client: number, participant: string): void {
    this.#holders.set(client, participant)
    this.#count(participant)
    this.#unsaved.push({ room: this.room, client, participant })
  }

  /** The one id under which the server writes in this room, now and after every restart. */
  server(): number {
    if (this.#server !== null) return this.#server
    let client: number
    do client = crypto.getRandomValues(new Uint32Array(1))[0]!
    while (this.#holders.has(client))
    this.bind(client, SERVER)
    return (this.#server = client)
  }

  get hasUnsaved(): boolean {
    return this.#unsaved.length > 0
  }

  /** What is to be stored with the next commit. */
  takeUnsaved(): Binding[] {
    const unsaved = this.#unsaved
    this.#unsaved = []
    return unsaved
  }

  #count(participant: string): void {
    this.#counts.set(participant, (this.#counts.get(participant) ?? 0) + 1)
  }
}

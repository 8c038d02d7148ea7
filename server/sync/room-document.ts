import * as Y from 'yjs'
import type { Loaded } from '@/server/store/journal'
import { Frames } from './frames'
import { EMPTY_UPDATE, step2Message, updateMessage } from './protocol'

/** Origin of the transactions that apply what people sent; what any other transaction changes, the server has to store. */
export const PEOPLE = Symbol('people')

const LONG_TAIL = 500 // updates after which a joiner is worth a new encoding

/**
 * A room's document twice: as the bytes on disk (a snapshot and the updates after it), which joiners are served, and
 * as a Y.Doc, which is built when somebody writes. What is applied to the Y.Doc comes here again once it is on disk.
 */
export class RoomDocument {
  #base: Uint8Array | null
  #baseStateVector: Uint8Array | null
  #tail: Uint8Array[]
  #tailBytes: number
  #bytesSinceSnapshot: number
  #doc: Y.Doc | null = null
  #baseStep2: Frames | null = null
  #baseUpdate: Frames | null = null
  #tailFrames: Frames | null = null
  #stateVector: Uint8Array | null = null
  /** False when base and tail were let go; then the Y.Doc is the only copy in memory. */
  #cached = true
  /** Of the last update on disk. */
  seq: number
  snapshotSeq: number

  /** `clientId`: under which the server writes. */
  constructor(
    loaded: Loaded,
    private readonly clientId: () => number,
  ) {
    this.#base = loaded.snapshot?.bytes ?? null
    this.#baseStateVector = loaded.snapshot?.stateVector ?? null
    this.#tail = [...loaded.tail]
    this.#tailBytes = sizeOf(loaded.tail)
    this.#bytesSinceSnapshot = this.#tailBytes
    this.seq = loaded.seq
    this.snapshotSeq = loaded.snapshot?.seq ?? 0
  }

  get isBuilt(): boolean {
    return this.#doc !== null
  }

  /** The Y.Doc. Throws when what is on disk is damaged. */
  get doc(): Y.Doc {
    if (this.#doc) return this.#doc
    const doc = new Y.Doc()
    // As if written here: after what comes from elsewhere Yjs tidies formats, which the disk would know nothing of.
    doc.transact(() => {
      if (this.#base) Y.applyUpdate(doc, this.#base)
      for (const update of this.#tail) Y.applyUpdate(doc, update)
    })
    if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error('the stored updates do not fit together')
    doc.clientID = this.clientId()
    return (this.#doc = doc)
  }

  /** These updates, applied before, are on disk now. */
  committed(updates: readonly Uint8Array[]): void {
    this.seq += updates.length
    const size = sizeOf(updates)
    this.#bytesSinceSnapshot += size
    this.#stateVector = null
    if (!this.#cached) return
    for (const update of updates) this.#tail.push(update)
    this.#tailBytes += size
    this.#tailFrames = null
    const much = 1_000_000 + (this.#base?.length ?? 0)
    if (this.#doc && this.#tailBytes > much) this.#letGo()
  }

  /** What the server's sync step 1 says it has. */
  stateVector(): Uint8Array {
    return (this.#stateVector ??= this.#doc ? Y.encodeStateVector(this.#doc) : this.#storedStateVector())
  }

  /**
   * What somebody who has `stateVector` lacks, ending in a sync step 2. To be called only when all that was applied
   * is on disk. Throws on a state vector that cannot be read.
   */
  missing(stateVector: Uint8Array): Frames[] {
    if (stateVector.length > 1 || (stateVector[0] ?? 0) !== 0) {
      if (this.#doc) return [new Frames([step2Message(Y.encodeStateAsUpdate(this.#doc, stateVector))])]
      Y.decodeStateVector(stateVector)
      const base = this.#base ? Y.diffUpdate(this.#base, stateVector) : EMPTY_UPDATE
      return [new Frames([updateMessage(base), ...this.#tail.map(updateMessage), step2Message(EMPTY_UPDATE)])]
    }
    if (this.#doc && (!this.#cached || this.#tail.length > LONG_TAIL)) this.#encode(this.#doc)
    const base = this.#base ?? EMPTY_UPDATE
    if (this.#tail.length === 0) return [(this.#baseStep2 ??= new Frames([step2Message(base)]))]
    this.#baseUpdate ??= new Frames([updateMessage(base)])
    this.#tailFrames ??= new Frames([...this.#tail.map(updateMessage), step2Message(EMPTY_UPDATE)])
    return [this.#baseUpdate, this.#tailFrames]
  }

  /** What was committed after `seq`, for somebody who had everything up to it. */
  since(seq: number): Frames[] {
    const from = this.#tail.length - (this.seq - seq)
    if (!this.#cached || from < 0) return this.missing(Uint8Array.of(0))
    return [new Frames(this.#tail.slice(from).map(updateMessage))]
  }

  /** Whether the log has grown so long since the last snapshot that loading would take long. */
  get wantsSnapshot(): boolean {
    const many = this.seq - this.snapshotSeq > 5_000
    return many || this.#bytesSinceSnapshot > 512_000 + 2 * (this.#base?.length ?? 0)
  }

  /** The whole state as it is on disk, to be called as `missing`. */
  snapshot(): { seq: number; bytes: Uint8Array; stateVector: Uint8Array } {
    const { doc } = this
    const bytes = this.#encode(doc)
    this.snapshotSeq = this.seq
    this.#bytesSinceSnapshot = 0
    return { seq: this.seq, bytes, stateVector: Y.encodeStateVector(doc) }
  }

  destroy(): void {
    this.#doc?.destroy()
  }

  #encode(doc: Y.Doc): Uint8Array {
    this.#letGo()
    this.#cached = true
    return (this.#base = Y.encodeStateAsUpdate(doc))
  }

  /** Of snapshot and tail, without building the Y.Doc. Throws when they are damaged. */
  #storedStateVector(): Uint8Array {
    const base = this.#baseStateVector ?? (this.#base ? Y.encodeStateVectorFromUpdate(this.#base) : Uint8Array.of(0))
    if (this.#tail.length === 0) return base
    const clocks = Y.decodeStateVector(base)
    for (const update of this.#tail) {
      for (const [client, clock] of Y.parseUpdateMeta(update).to) {
        clocks.set(client, Math.max(clock, clocks.get(client) ?? 0))
      }
    }
    return Y.encodeStateVector(clocks)
  }

  #letGo(): void {
    this.#base = null
    this.#tail = []
    this.#tailBytes = 0
    this.#cached = false
    this.#baseStep2 = this.#baseUpdate = this.#tailFrames = null
  }
}

const sizeOf = (updates: readonly Uint8Array[]): number => updates.reduce((sum, { length }) => sum + length, 0)

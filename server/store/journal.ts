/** One accepted update of a room. `seq` counts from 1 without gaps; `at` in milliseconds since 1970. */
export interface Entry {
  readonly room: string
  readonly seq: number
  readonly bytes: Uint8Array
  readonly actor: string
  readonly at: number
}

/** A Yjs client id that now belongs to a participant of a room, for good. */
export interface Binding {
  readonly room: string
  readonly client: number
  readonly participant: string
}

export interface Batch {
  readonly entries: readonly Entry[]
  readonly bindings: readonly Binding[]
}

/** A room's whole state up to and with update `seq`; `stateVector` says of whom it holds how much. */
export interface Snapshot {
  readonly seq: number
  readonly bytes: Uint8Array
  readonly stateVector: Uint8Array | null
}

/** A room as it is on disk. The room's state is the snapshot with the tail applied after it. */
export interface Loaded {
  readonly epoch: number
  /** Of the last update. */
  readonly seq: number
  readonly snapshot: Snapshot | null
  readonly tail: readonly Uint8Array[]
  readonly clients: ReadonlyMap<number, string>
}

/** The log of every room, and the snapshots that spare reading it from its beginning. */
export interface Journal {
  /**
   * Writes everything in one commit; when this resolves it is on disk. When it rejects, either all or nothing is
   * (a connection can break during a commit): load to know.
   */
  append(batch: Batch): Promise<void>
  load(room: string): Promise<Loaded>
  /** Replaces the log up to and with its `seq` for loading. Does nothing when a later snapshot is there. */
  writeSnapshot(room: string, snapshot: Snapshot & { readonly stateVector: Uint8Array }, at: number): Promise<void>
  /**
   * Writes a snapshot and deletes the log that it holds, in one commit: what the room was before is in no table any
   * more. What was appended meanwhile stays. SQLite's file and its write-ahead log hold none of it when this resolves,
   * unless a backup was reading them for long; Postgres overwrites it when it uses the space again.
   */
  forgetPast(room: string, snapshot: Snapshot & { readonly stateVector: Uint8Array }, at: number): Promise<void>
  /** Deletes what was written before `before` and is in a snapshot, of all rooms. Returns how many updates that were. */
  prune(before: number): Promise<number>
  /** Makes every copy outside the server worthless: after a restore, or a log that came back too short. */
  raiseEpoch(room: string, now: number): Promise<number>
  /** The same for every room there is. Returns how many. */
  raiseEpochs(now: number): Promise<number>
  /** The names of all rooms that hold something. */
  rooms(): Promise<readonly string[]>
  /** The log with its authors, for replay and audit, after `since`, at most `limit` entries. */
  history(room: string, since: number, limit: number): Promise<readonly Entry[]>
  /** Deletes all rooms of a workshop, with their logs. */
  deleteWorkshop(workshop: string): Promise<void>
}

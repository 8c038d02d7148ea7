import type { Loaded, Binding, Entry } from '@/server/store/journal'
import type { ParticipantId } from '@/lib/ids'
import { roomName, type RoomId } from '@/lib/wire/room-name'
import type { CloseName } from '@/lib/wire/close-codes'
import type { Connection, RoomOfConnection } from './connection'
import { ClientIds } from './client-ids'
import { Frames } from './frames'
import { RoomIntake, type Taken } from './room-intake'
import type { InboxItem, ServerWrite } from './inbox'
import { Presence, type PresenceUpdate } from './presence'
import { presenceMessage, step1Message, updateMessage, type Incoming } from './protocol'
import { RoomDocument } from './room-document'
import type { StepLookup } from './steps'
import type { SyncContext } from './sync-context'

/** What a room needs of those who keep it. */
export interface Keeper {
  /** There is something to flush. */
  due(room: Room): void
  /** The steps of the room's workshop, for the guard; null: this is the workshop's own room. */
  steps(room: Room): StepLookup | null
  /** Whether this participant is asked for no more words, as the workshop's own room says. */
  isMuted(room: Room, participant: ParticipantId): boolean
  /** Something new is on disk. */
  changed(room: Room): void
}

/**
 * One document and everyone in it. Frames wait in its inbox; a flush takes them (judged and applied in one go), has
 * them stored, and settles: to everyone, then acknowledged to their senders.
 */
export class Room implements RoomOfConnection {
  readonly name: string
  readonly epoch: number
  readonly connections = new Set<Connection>()
  readonly document: RoomDocument
  readonly clientIds: ClientIds
  readonly #presence: Presence
  readonly #intake: RoomIntake
  #inbox: InboxItem[] = []
  #since = 0 // when the oldest in the inbox came
  #joining: { connection: Connection; stateVector: Uint8Array }[] = []
  #taken: Taken | null = null
  #onSettled: (() => void)[] = []
  #flushedAt = -Infinity
  #presenceAt = -Infinity
  /** Replaced by a fresh copy from disk, or deleted; nothing is done with it any more. */
  discarded = false
  /** When the last connection left. */
  desertedAt: number

  constructor(
    readonly id: RoomId,
    loaded: Loaded,
    private readonly context: SyncContext,
    private readonly keeper: Keeper,
  ) {
    this.name = roomName(id)
    this.epoch = loaded.epoch
    this.desertedAt = context.ticks()
    this.clientIds = new ClientIds(this.name, loaded.clients, context.limits.clients)
    this.document = new RoomDocument(loaded, () => this.clientIds.server())
    this.#presence = new Presence((client, present) => {
      return this.clientIds.claim(client, present.identity.participant)
    }, context.limits.presence)
    this.#intake = new RoomIntake(
      this,
      context,
      () => keeper.steps(this),
      (participant) => keeper.isMuted(this, participant),
    )
  }

  /** Whether nothing waits and nobody is in. */
  get isIdle(): boolean {
    return this.connections.size === 0 && !this.hasWork && this.#taken === null
  }

  get hasWork(): boolean {
    return this.hasUnsaved || this.#presence.changed
  }

  get hasUnsaved(): boolean {
    return this.#inbox.length > 0 || this.clientIds.hasUnsaved
  }

  /** When the next flush should be. The fuller the room, the more goes into one frame. */
  get dueAt(): number {
    const crowd = this.connections.size
    const flush = this.#flushedAt + Math.min(20, 8 + crowd / 16)
    if (this.hasUnsaved) return flush
    return Math.max(flush, this.#presenceAt + crowd / 5)
  }

  enter(connection: Connection): void {
    this.connections.add(connection)
    connection.enter(this)
    connection.send(new Frames([step1Message(this.document.stateVector())]))
  }

  receive(connection: Connection, message: Incoming): void {
    switch (message.says) {
      case 'update':
        this.#put({
          from: 'person',
          connection,
          bytes: message.bytes,
          answers: message.answers,
          count: connection.received,
        })
        break
      case 'step1':
        if (this.#taken) this.#joining.push({ connection, stateVector: message.stateVector })
        else this.#join(connection, message.stateVector)
        break
      case 'presence':
        if (connection.isUnseen) break // nobody is there
        if (!this.#presence.accept(connection, message.bytes)) connection.close('malformed')
        else if (this.hasWork) this.keeper.due(this)
        break
      case 'queryPresence':
        connection.send(new Frames([presenceMessage(this.#presence.all())]))
    }
  }

  leave(connection: Connection): void {
    if (!this.connections.delete(connection)) return
    this.#presence.leave(connection)
    this.desertedAt = this.context.ticks()
    if (this.hasWork) this.keeper.due(this)
  }

  /** What the server knows of this person has changed. */
  renew(connection: Connection): void {
    if (connection.isUnseen) this.#presence.leave(connection)
    else this.#presence.renew(connection)
    if (this.hasWork) this.keeper.due(this)
  }

  write(change: ServerWrite['change']): Promise<void> {
    if (this.discarded) return Promise.reject(new Error('the room is being reloaded'))
    return new Promise((done, failed) => this.#put({ from: 'server', change, done, failed }))
  }

  /** Resolves when the Y.Doc holds what is on disk and nothing else. */
  settled(): Promise<void> {
    return this.#taken ? new Promise((resolve) => this.#onSettled.push(resolve)) : Promise.resolve()
  }

  /** First half of a flush: judges and applies what waits, in one go. What it returns is to be stored. */
  take(now: number): { entries: readonly Entry[]; bindings: readonly Binding[] } {
    if (this.#taken) throw new Error('what was taken before is not settled yet')
    const items = this.#inbox
    this.#inbox = []
    this.#flushedAt = now
    try {
      this.#taken = this.#intake.take(items)
    } catch (error) {
      for (const item of items) if (item.from === 'server') item.failed(error as Error)
      throw error
    }
    return { entries: this.#taken.entries, bindings: this.clientIds.takeUnsaved() }
  }

  /** Second half: what was taken is on disk. */
  settle(now: number): void {
    const taken = this.#taken!
    this.#taken = null
    const before = this.document.seq
    const updates = taken.entries.map(({ bytes }) => bytes)
    this.document.committed(updates)

    this.#tell(updates, taken.onlyWriter, this.#takePresence(now), before)
    if (updates.length > 0) {
      this.keeper.changed(this)
      this.context.metrics.updates.inc(updates.length)
      this.context.metrics.delivery.observe(Math.max(0, now - this.#since) / 1000)
    }
    for (const { connection, count, bytes } of taken.heard.values()) connection.settled(count, bytes)
    for (const { connection, verdict } of taken.refused) connection.refuse(verdict.close, verdict)
    for (const { done } of taken.writes) done()
    for (const { connection, stateVector } of this.#joining.splice(0)) this.#join(connection, stateVector)
    for (const resolve of this.#onSettled.splice(0)) resolve()
    if (this.hasWork) this.keeper.due(this)
  }

  /** Gives the room up: what is in memory may differ from the disk. Everyone connects again, to a fresh copy. */
  discard(name: CloseName, error: Error): void {
    if (this.discarded) return
    this.discarded = true
    const waiting = [...(this.#taken?.writes ?? []), ...this.#inbox.filter((item) => item.from === 'server')]
    for (const { verdict, connection } of this.#taken?.refused ?? []) connection.refuse(verdict.close, verdict)
    this.#taken = null
    this.#inbox = []
    for (const connection of [...this.connections]) connection.close(name)
    for (const { failed } of waiting) failed(error)
    for (const resolve of this.#onSettled.splice(0)) resolve()
    this.document.destroy()
  }

  catchUp(connection: Connection): void {
    const since = connection.behindSince
    if (since === null || connection.closed || this.discarded) return
    connection.behindSince = null
    for (const frames of this.document.since(since)) connection.send(frames)
    if (connection.wantsPresence) connection.send(new Frames([presenceMessage(this.#presence.all())]))
  }

  #put(item: InboxItem): void {
    if (this.#inbox.length === 0) this.#since = this.context.ticks()
    this.#inbox.push(item)
    this.keeper.due(this)
  }

  #join(connection: Connection, stateVector: Uint8Array): void {
    try {
      for (const frames of this.document.missing(stateVector)) connection.send(frames)
    } catch {
      return connection.close('malformed')
    }
    if (connection.joined) return
    connection.joined = true
    if (connection.wantsPresence) connection.send(new Frames([presenceMessage(this.#presence.all())]))
  }

  #takePresence(now: number): PresenceUpdate | null {
    if (!this.#presence.changed || now < this.#presenceAt + this.connections.size / 5) return null
    this.#presenceAt = now
    return this.#presence.take()
  }

  /**
   * Tells everyone who has joined what is new, each in one piece and nobody what is theirs alone. `seq`: of the last
   * update before these.
   */
  #tell(updates: Uint8Array[], onlyWriter: Connection | null, presence: PresenceUpdate | null, seq: number): void {
    const changes = updates.length > 0 ? new Frames(updates.map(updateMessage)) : null
    const people = presence && new Frames([presenceMessage(presence.bytes)])
    const both = changes && people && new Frames([...changes.messages, ...people.messages])
    for (const connection of this.connections) {
      if (!connection.joined) continue
      const ofChanges = connection === onlyWriter ? null : changes
      const ofPeople = connection.wantsPresence && connection !== presence?.about ? people : null
      const frames = ofChanges && ofPeople ? both : (ofChanges ?? ofPeople)
      if (frames) connection.broadcast(frames, seq)
    }
  }
}

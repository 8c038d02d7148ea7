import type * as Y from 'yjs'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import { roomName, type RoomId } from '@/lib/wire/room-name'
import type { Step } from '@/lib/workshop/step'
import { GroupCommit } from './group-commit'
import { Room, type Keeper } from './room'
import type { RoomsPort } from './rooms-port'
import { stepsOf, type StepLookup } from './steps'
import type { SyncContext } from './sync-context'

/** How long a room that nobody is in stays in memory, in milliseconds. */
const LINGER = 20_000

/**
 * Every room in memory. A room is loaded once however many ask for it at once, and let go only when everything is on
 * disk, nothing waits and nobody is in.
 */
export class Rooms implements RoomsPort {
  readonly #rooms = new Map<string, Promise<Room>>()
  readonly #loaded = new Map<string, Room>()
  readonly #steps = new WeakMap<Room, StepLookup>()
  readonly #dropped = new Set<WorkshopId>()
  readonly #snapshots = new Map<Room, Promise<void>>()
  readonly #watchers = new Set<(room: RoomId) => void>()
  readonly #commits: GroupCommit
  readonly #keeper: Keeper

  constructor(private readonly context: SyncContext) {
    this.#commits = new GroupCommit(context, (room, error) => this.#reload(room, error))
    this.#keeper = {
      due: (room) => this.#commits.due(room),
      steps: (room) => this.#stepsFor(room),
      isMuted: (room, participant) => this.#mutedIn(room.id.workshop).includes(participant),
      changed: (room) => {
        for (const tell of [...this.#watchers]) tell(room.id)
      },
    }
  }

  /** The rooms in memory. */
  get loaded(): IterableIterator<Room> {
    return this.#loaded.values()
  }

  /** The room, from memory or from disk. Rejects when it cannot be loaded; the next who asks tries again. */
  open(id: RoomId): Promise<Room> {
    const name = roomName(id)
    const known = this.#rooms.get(name)
    if (known) return known
    if (this.#dropped.has(id.workshop)) return Promise.reject(new Error('the workshop was deleted'))
    const opening = this.#load(id, name)
    this.#rooms.set(name, opening)
    opening.catch(() => {
      if (this.#rooms.get(name) === opening) this.#rooms.delete(name)
    })
    return opening
  }

  /** Opens a room and uses it in the same turn, before it could be let go. */
  async use<T>(id: RoomId, work: (room: Room) => T): Promise<T> {
    for (;;) {
      const room = await this.open(id)
      if (room.discarded) continue
      try {
        return work(room)
      } catch (error) {
        // What is on disk is damaged: whoever comes next reads it again.
        if (!room.document.isBuilt && room.connections.size === 0) this.#forget(room)
        throw error
      }
    }
  }

  async write(id: RoomId, change: (doc: Y.Doc) => void): Promise<void> {
    const written = await this.use(id, (room) => ({ done: room.write(change) }))
    await written.done
  }

  async read<T>(id: RoomId, look: (doc: Y.Doc) => T): Promise<T> {
    for (;;) {
      const room = await this.open(id)
      await room.settled()
      if (!room.discarded) return look(room.document.doc)
    }
  }

  isLoaded(id: RoomId): boolean {
    return this.#loaded.has(roomName(id))
  }

  watch(changed: (room: RoomId) => void): () => void {
    this.#watchers.add(changed)
    return () => this.#watchers.delete(changed)
  }

  connections(id: RoomId): number {
    return this.#loaded.get(roomName(id))?.connections.size ?? 0
  }

  async forgetPast(id: RoomId): Promise<void> {
    for (;;) {
      const room = await this.open(id)
      await this.#snapshots.get(room)
      await room.settled()
      if (room.discarded || this.#snapshots.has(room)) continue
      if (room.document.seq === 0) return
      const writing = this.context.journal.forgetPast(room.name, room.document.snapshot(), this.context.clock())
      const quiet = writing.then(
        () => {},
        () => {},
      )
      this.#snapshots.set(room, quiet)
      return writing.finally(() => this.#snapshots.delete(room))
    }
  }

  prune(before: number): Promise<number> {
    return this.context.journal.prune(before)
  }

  async drop(workshop: WorkshopId): Promise<void> {
    this.#dropped.add(workshop)
    for (const opening of [...this.#rooms.values()]) {
      const room = await opening.catch(() => null)
      if (room?.id.workshop !== workshop) continue
      await room.settled()
      this.#forget(room)
      room.discard('noSuchRoom', new Error('the workshop was deleted'))
      await this.#snapshots.get(room)
    }
    await this.context.journal.deleteWorkshop(workshop)
  }

  /** To be called every few seconds: snapshots where logs have grown, rooms that nobody needs let go. */
  tend(now: number): void {
    for (const room of this.#loaded.values()) {
      if (room.isIdle && now - room.desertedAt > LINGER && !this.#isNeeded(room)) void this.#unload(room)
      else if (room.document.wantsSnapshot) void this.#snapshot(room)
    }
  }

  /** Everything that waits goes to disk and to everyone. */
  flush(): Promise<void> {
    return this.#commits.drain()
  }

  /** Writes a snapshot of every room that has changed since its last. */
  async saveAll(): Promise<void> {
    await this.#commits.drain()
    await Promise.all([...this.#loaded.values()].map((room) => this.#snapshot(room)))
  }

  async #load(id: RoomId, name: string): Promise<Room> {
    const loaded = await this.context.journal.load(name)
    // The rules of a desk depend on the steps in the workshop's own room: that one is in memory as long as any other.
    const shared: RoomId = { kind: 'workshop', workshop: id.workshop }
    // Those of a step that is apart may be in its group's room alone.
    if (id.kind === 'desk') await Promise.all(this.#groupsOf(id.workshop).map((group) => this.open(group)))
    while (id.kind !== 'workshop' && !this.#loaded.has(roomName(shared))) await this.open(shared)
    const room = new Room(id, loaded, this.context, this.#keeper)
    this.#loaded.set(name, room)
    this.context.metrics.rooms.set(this.#loaded.size)
    return room
  }

  #stepsFor(room: Room): StepLookup | null {
    const { kind, workshop } = room.id
    if (kind === 'workshop' || kind === 'group') return null
    const inShared = this.#stepsIn({ kind: 'workshop', workshop })
    return kind === 'desk' ? (id) => inShared(id) ?? this.#stepApart(workshop, id) : inShared
  }

  #stepsIn(id: RoomId): StepLookup {
    const shared = this.#loaded.get(roomName(id))
    if (!shared) throw new Error(`the room of workshop ${id.workshop} is not in memory`)
    let steps = this.#steps.get(shared)
    if (!steps) this.#steps.set(shared, (steps = stepsOf(shared.document.doc)))
    return steps
  }

  #mutedIn(workshop: WorkshopId): readonly ParticipantId[] {
    const shared = this.#loaded.get(roomName({ kind: 'workshop', workshop }))
    return (shared && workshopRoom(shared.document.doc).stage.read()?.muted) ?? []
  }

  #stepApart(workshop: WorkshopId, group: StepId): Step | null {
    const room: RoomId = { kind: 'group', workshop, group }
    return this.#loaded.has(roomName(room)) ? this.#stepsIn(room)(group) : null
  }

  #groupsOf(workshop: WorkshopId): RoomId[] {
    return this.context.authority.groups(workshop).map((group) => ({ kind: 'group', workshop, group }))
  }

  /** A workshop's room stays while another of its rooms is there, those of groups while a desk is. */
  #isNeeded(room: Room): boolean {
    for (const other of this.#loaded.values()) {
      if (other !== room && other.id.workshop === room.id.workshop && asks(other.id, room.id)) return true
    }
    return false
  }

  async #unload(room: Room): Promise<void> {
    await this.#snapshot(room)
    // Somebody may have come, or written, while the snapshot was under way: then it stays.
    if (!room.isIdle || this.#isNeeded(room) || room.discarded) return
    if (room.document.seq !== room.document.snapshotSeq && room.document.isBuilt) return
    this.#forget(room)
    room.discarded = true
    room.document.destroy()
  }

  /** Writes a room's state beside its log. Nothing waits for it; when it fails, the log is all there. */
  #snapshot(room: Room): Promise<void> {
    const running = this.#snapshots.get(room)
    if (running) return running
    const work = this.#writeSnapshot(room).finally(() => this.#snapshots.delete(room))
    this.#snapshots.set(room, work)
    return work
  }

  async #writeSnapshot(room: Room): Promise<void> {
    try {
      await room.settled()
      if (room.discarded || room.document.seq === room.document.snapshotSeq) return
      await this.context.journal.writeSnapshot(room.name, room.document.snapshot(), this.context.clock())
    } catch (error) {
      this.context.log.warn({ room: room.name, error: (error as Error).message }, 'a snapshot could not be written')
    }
  }

  #reload(room: Room, error: Error): void {
    this.#forget(room)
    room.discard('reload', error)
    for (const other of [...this.#loaded.values()]) {
      if (other.id.workshop === room.id.workshop && asks(other.id, room.id)) this.#reload(other, error)
    }
  }

  #forget(room: Room): void {
    if (this.#loaded.get(room.name) !== room) return
    this.#loaded.delete(room.name)
    this.#rooms.delete(room.name)
    this.context.metrics.rooms.set(this.#loaded.size)
  }
}

/** Whether the rules of one room ask for steps that stand in the other. */
const asks = (one: RoomId, other: RoomId): boolean =>
  other.kind === 'workshop' ? one.kind !== 'workshop' : other.kind === 'group' && one.kind === 'desk'

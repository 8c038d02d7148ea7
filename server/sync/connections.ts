import type { UserId, WorkshopId } from '@/lib/ids'
import { NO_ASIDE } from '@/lib/wire/aside'
import type { CloseName } from '@/lib/wire/close-codes'
import type { RoomId } from '@/lib/wire/room-name'
import { place, type Admitted } from './admission'
import type { Member } from './authority'
import { Connection } from './connection'
import { Frames } from './frames'
import { presenceMessage } from './protocol'
import type { Rooms } from './rooms'
import type { SyncContext } from './sync-context'
import type { Transport } from './transport'

// An awareness update about nobody: y-websocket connects anew after 30 s in which it hears nothing.
const IDLE = new Frames([presenceMessage(Uint8Array.of(0))])

/** Every connection of the server: lets them in, looks after them, and ends those whose right has ended. */
export class Connections {
  readonly #all = new Map<Connection, Admitted>()
  readonly #byUser = new Map<UserId, number>()
  readonly #unwatch: readonly (() => void)[]
  /** Set when the server goes down: nobody is let in any more. */
  draining = false

  constructor(
    private readonly context: SyncContext,
    private readonly rooms: Rooms,
  ) {
    const { authority } = context
    this.#unwatch = [
      authority.watch((workshop) => this.#review(workshop)),
      authority.watchSessions((user) => this.#endSessions(user)),
    ]
  }

  get size(): number {
    return this.#all.size
  }

  /** Why nobody more is let in for this user, or null. */
  full(user: UserId): CloseName | null {
    const { limits } = this.context
    if (this.draining) return 'restarting'
    const own = this.#byUser.get(user) ?? 0
    return this.#all.size >= limits.connections || own >= limits.connectionsPerUser ? 'busy' : null
  }

  /** Brings an admitted client into its room, or says why not. The connection's `left` is to be called at its end. */
  async enter(admitted: Admitted, transport: Transport): Promise<Connection | CloseName> {
    const { user, room: id } = admitted
    try {
      return await this.rooms.use(id, (room): Connection | CloseName => {
        const full = this.full(user)
        if (full) return full
        const member = place(this.context.authority, user, id) // loading took time
        if (!member) return 'notAllowed'
        if (admitted.epoch !== null && admitted.epoch !== room.epoch) return 'staleCopy'
        const connection = new Connection(this.context, transport, admitted, member, () => {
          this.#remove(connection)
        })
        this.#all.set(connection, admitted)
        this.#byUser.set(user, (this.#byUser.get(user) ?? 0) + 1)
        this.context.metrics.connections.set(this.#all.size)
        connection.greet(member, room.epoch)
        this.#tell(connection, member, id)
        room.enter(connection)
        return connection
      })
    } catch (error) {
      this.context.log.error(
        { workshop: id.workshop, kind: id.kind, error: String(error) },
        'a room could not be loaded',
      )
      return 'loadFailed'
    }
  }

  /** To be called every few seconds. */
  beat(now: number): void {
    for (const connection of this.#all.keys()) connection.beat(now, IDLE)
  }

  /** To be called every other second. */
  release(): void {
    for (const [connection, { saver }] of this.#all) if (saver) connection.release()
  }

  closeAll(name: CloseName): void {
    for (const connection of [...this.#all.keys()]) connection.close(name)
  }

  stop(): void {
    for (const unwatch of this.#unwatch) unwatch()
  }

  #remove(connection: Connection): void {
    if (!this.#all.delete(connection)) return
    const left = (this.#byUser.get(connection.user) ?? 1) - 1
    if (left > 0) this.#byUser.set(connection.user, left)
    else this.#byUser.delete(connection.user)
    this.context.metrics.connections.set(this.#all.size)
  }

  /** A browser that has a new session comes back with it; any other is refused then. */
  #endSessions(user: UserId): void {
    for (const connection of [...this.#all.keys()]) if (connection.user === user) connection.close('sessionEnded')
  }

  /** Members, roles or rooms of a workshop have changed. */
  #review(workshop: WorkshopId): void {
    for (const [connection, { room }] of [...this.#all]) {
      if (room.workshop !== workshop) continue
      const member = place(this.context.authority, connection.user, room)
      if (!member) {
        connection.close('membershipChanged')
        continue
      }
      connection.renew(member)
      this.#tell(connection, member, room)
    }
  }

  #tell(connection: Connection, member: Member, room: RoomId): void {
    if (room.kind === 'paper') {
      const { role, delegation, standing } = member
      return connection.tell({ ...NO_ASIDE, place: `${role} ${delegation ?? '-'} ${standing ?? '-'}` })
    }
    const aside = room.kind === 'workshop' ? this.context.authority.aside(member, room.workshop) : null
    if (aside) connection.tell(aside)
  }
}

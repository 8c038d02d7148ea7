import type { Batch } from '@/server/store/journal'
import { PoisonedRoom } from './room-intake'
import type { Room } from './room'
import type { SyncContext } from './sync-context'

const NEAR = 3 // ms; rooms due this soon go with those that are due now
const PACE = 8 // ms from one flush to the next, so that many rooms share a commit

/**
 * Flushes rooms: what waits in all that are due goes to disk in one commit, and only then to the others and back as an
 * acknowledgement. One commit at a time; meanwhile inboxes fill, so that the next is larger: a slow disk slows nobody
 * down more than it must.
 */
export class GroupCommit {
  readonly #due = new Set<Room>()
  #running: Promise<void> | null = null
  #timer: (() => void) | null = null // cancels it
  #timerAt = Infinity
  #ranAt = -Infinity

  /** `reload`: what to do with a room whose memory may differ from the disk. */
  constructor(
    private readonly context: SyncContext,
    private readonly reload: (room: Room, error: Error) => void,
  ) {}

  due(room: Room): void {
    if (room.discarded) return
    this.#due.add(room)
    if (!this.#running) this.#schedule(room.dueAt)
  }

  /** Flushes everything that is to be stored, whether or not it is due, until nothing of it is left. */
  async drain(): Promise<void> {
    for (;;) {
      if (this.#running) await this.#running
      else if ([...this.#due].some((room) => room.hasUnsaved)) await this.#run(Infinity)
      else return
    }
  }

  #schedule(dueAt: number): void {
    const at = Math.max(dueAt, this.#ranAt + PACE)
    if (at >= this.#timerAt) return
    this.#cancel()
    this.#timerAt = at
    const wait = at - this.context.ticks()
    const run = () => {
      this.#timer = null
      this.#timerAt = Infinity
      void this.#run(this.context.ticks() + NEAR)
    }
    if (wait <= 0) {
      const immediate = setImmediate(run)
      this.#timer = () => clearImmediate(immediate)
    } else {
      const timeout = setTimeout(run, wait)
      this.#timer = () => clearTimeout(timeout)
    }
  }

  #cancel(): void {
    this.#timer?.()
    this.#timer = null
    this.#timerAt = Infinity
  }

  #run(until: number): Promise<void> {
    this.#cancel()
    this.#ranAt = this.context.ticks()
    // Begun in a turn of its own: what becomes due while rooms are taken finds a flush running, and waits for the next.
    const flush = Promise.resolve().then(() => this.#flush(until))
    this.#running = flush.finally(() => {
      this.#running = null
      let next = Infinity
      for (const room of this.#due) next = Math.min(next, room.dueAt)
      if (next < Infinity) this.#schedule(next)
    })
    return this.#running
  }

  async #flush(until: number): Promise<void> {
    const { context } = this
    context.metrics.waiting.set(this.#due.size)
    const taken: { room: Room; batch: Batch }[] = []
    const now = context.ticks()
    for (const room of this.#due) {
      if (room.dueAt > until) continue
      this.#due.delete(room)
      if (room.discarded) continue
      try {
        taken.push({ room, batch: room.take(now) })
      } catch (error) {
        this.#poisoned(room, error as Error)
      }
    }

    const storing: typeof taken = []
    for (const one of taken) {
      if (one.room.discarded) continue // another room of its workshop was poisoned
      if (one.batch.entries.length + one.batch.bindings.length > 0) storing.push(one)
      else this.#settle(one.room, now)
    }
    context.fanOut.flush()
    if (storing.length === 0) return

    const end = context.metrics.commit.startTimer()
    const stored = await this.#store(storing)
    end()
    const after = context.ticks()
    for (const room of stored) if (!room.discarded) this.#settle(room, after)
    context.fanOut.flush()
  }

  /** Stores all in one commit; if that fails, each room by itself, so that one cannot harm the others. */
  async #store(storing: readonly { room: Room; batch: Batch }[]): Promise<Room[]> {
    const { journal, metrics, log } = this.context
    try {
      await journal.append({
        entries: storing.flatMap(({ batch }) => batch.entries),
        bindings: storing.flatMap(({ batch }) => batch.bindings),
      })
      return storing.map(({ room }) => room)
    } catch (error) {
      metrics.failedCommits.inc()
      if (storing.length > 1) {
        const stored: Room[] = []
        for (const one of storing) if (!one.room.discarded) stored.push(...(await this.#store([one])))
        return stored
      }
      const { room } = storing[0]!
      if (room.discarded) return []
      log.error({ room: room.name, error: (error as Error).message }, 'a commit failed; the room is reloaded')
      this.reload(room, error as Error)
      return []
    }
  }

  #settle(room: Room, now: number): void {
    try {
      room.settle(now)
    } catch (error) {
      this.#poisoned(room, error as Error)
    }
  }

  #poisoned(room: Room, error: Error): void {
    const { metrics, log } = this.context
    metrics.poisoned.inc()
    log.error({ room: room.name, cause: String(error.cause ?? error) }, 'a room was left in disorder and is reloaded')
    if (error instanceof PoisonedRoom) error.culprit?.close('malformed')
    this.reload(room, error)
  }
}

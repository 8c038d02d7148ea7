import type { Kysely, Selectable } from 'kysely'
import type { DelegationId, UserId, WaitingId, WorkshopId } from '@/lib/ids'
import type { Role } from '@/lib/workshop/role'
import type { Schema, WaitingTable } from '@/server/store/schema'
import type { Members } from './members'

/** Somebody at the door: no member yet, so that nothing of the workshop's rooms is theirs. */
export interface Waiter {
  readonly id: WaitingId
  readonly workshop: WorkshopId
  readonly user: UserId
  readonly name: string
  readonly role: Role
  readonly delegation: DelegationId | null
  readonly since: number
  readonly declined: boolean
}

/** Who waits to be let in, in memory from the workshop's first use on; the database is written first, then this. */
export interface Waiting {
  /** Afterwards everything below answers at once. */
  load(workshop: WorkshopId): Promise<void>
  of(user: UserId, workshop: WorkshopId): Waiter | null
  /** Those who still wait, in the order they came. */
  all(workshop: WorkshopId): readonly Waiter[]
  declined(workshop: WorkshopId): readonly Waiter[]
  /** Another number after every change. */
  turn(workshop: WorkshopId): number
  put(waiter: Waiter): void
  delete(workshop: WorkshopId, user: UserId): void
  /** After a user was deleted. */
  forget(user: UserId): void
  /** Calls back when somebody came to the door or left it. Returns the way to stop. */
  watch(changed: (workshop: WorkshopId) => void): () => void
}

export function createWaiting(db: Kysely<Schema>, members: Members): Waiting {
  const doors = new Map<WorkshopId, Map<UserId, Waiter>>()
  const turns = new Map<WorkshopId, number>()
  const loading = new Map<WorkshopId, Promise<void>>()
  const watchers = new Set<(workshop: WorkshopId) => void>()
  members.watch((workshop) => {
    if (!members.knows(workshop)) doors.delete(workshop) // deleted
  })

  const read = async (workshop: WorkshopId): Promise<void> => {
    const rows = await db.selectFrom('waiting').selectAll().where('workshop_id', '=', workshop).execute()
    if (!doors.has(workshop)) doors.set(workshop, new Map(rows.map((row) => [row.user_id, waiterOf(row)])))
  }

  const those = (workshop: WorkshopId, declined: boolean): readonly Waiter[] =>
    [...(doors.get(workshop)?.values() ?? [])]
      .filter((each) => each.declined === declined)
      .toSorted((a, b) => a.since - b.since) // who came in one millisecond, as they came in

  const tell = (workshop: WorkshopId): void => {
    turns.set(workshop, (turns.get(workshop) ?? 0) + 1)
    for (const told of [...watchers]) told(workshop)
  }

  return {
    async load(workshop) {
      if (doors.has(workshop)) return
      let reading = loading.get(workshop)
      if (!reading) {
        reading = read(workshop).finally(() => loading.delete(workshop))
        loading.set(workshop, reading)
      }
      return reading
    },
    of: (user, workshop) => doors.get(workshop)?.get(user) ?? null,
    all: (workshop) => those(workshop, false),
    declined: (workshop) => those(workshop, true),
    turn: (workshop) => turns.get(workshop) ?? 0,
    put(waiter) {
      doors.get(waiter.workshop)?.set(waiter.user, waiter)
      tell(waiter.workshop)
    },
    delete(workshop, user) {
      if (doors.get(workshop)?.delete(user)) tell(workshop)
    },
    forget(user) {
      for (const [workshop, door] of doors) if (door.delete(user)) tell(workshop)
    },
    watch(told) {
      watchers.add(told)
      return () => watchers.delete(told)
    },
  }
}

const waiterOf = (row: Selectable<WaitingTable>): Waiter => ({
  id: row.id,
  workshop: row.workshop_id,
  user: row.user_id,
  name: row.name,
  role: row.role,
  delegation: row.delegation_id,
  since: row.created_at,
  declined: row.declined_at !== null,
})

import type { Kysely, Selectable } from 'kysely'
import type { DelegationId, ParticipantId, UserId, WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import type { Chatham } from '@/lib/workshop/chatham'
import type { Participant } from '@/lib/workshop/participant'
import type { ParticipantTable, Schema } from '@/server/store/schema'

/** A participant and whose place it is. `user` is null for somebody expected, or simulated. */
export interface Place extends Participant {
  readonly workshop: WorkshopId
  readonly user: UserId | null
  readonly removed: boolean
  /** Came with a copy or a file: shown though nobody has this place yet. */
  readonly carried?: boolean
  readonly createdAt: number
}

/** Everyone in a workshop, in memory from its first use on; the database is written first, then this. */
export interface Members {
  /** False when there is no such workshop. Afterwards everything below answers at once. */
  load(workshop: WorkshopId): Promise<boolean>
  /** The place of a user who is in and not removed. */
  of(user: UserId, workshop: WorkshopId): Place | null
  /** The place of a user, removed or not. */
  held(user: UserId, workshop: WorkshopId): Place | null
  get(workshop: WorkshopId, participant: ParticipantId): Place | null
  all(workshop: WorkshopId): readonly Place[]
  /** Whether it is in memory, and has not been deleted since. */
  knows(workshop: WorkshopId): boolean
  isArchived(workshop: WorkshopId): boolean
  isPaused(workshop: WorkshopId): boolean
  /** Whether names are hidden, and what is shown instead. */
  chathamOf(workshop: WorkshopId): Chatham
  put(place: Place): void
  delete(workshop: WorkshopId, participant: ParticipantId): void
  setArchived(workshop: WorkshopId, archived: boolean): void
  setPaused(workshop: WorkshopId, paused: boolean): void
  setChatham(workshop: WorkshopId, chatham: Chatham): void
  /** After the workshop was deleted. */
  forget(workshop: WorkshopId): void
  /**
   * Seats a newcomer: takes the seat at once, so that a crowd cannot overfill the room, and gives it back when
   * `store` fails. The first delegate of a delegation becomes its head. Nobody is told: no open connection is theirs.
   * @throws Failure workshopFull, alreadyHere
   */
  admit(place: Place, capacity: number, store: (place: Place) => Promise<void>): Promise<Place>
  /** Calls back when somebody's membership or role has changed. Returns the way to stop. */
  watch(changed: (workshop: WorkshopId) => void): () => void
  /** Calls back when a workshop comes into memory. */
  onLoad(loaded: (workshop: WorkshopId) => void): void
}

interface Roll {
  archived: boolean
  paused: boolean
  chatham: Chatham
  readonly places: Map<ParticipantId, Place>
  readonly byUser: Map<UserId, ParticipantId>
  /** Newcomers whose place is being written. */
  readonly arriving: Map<ParticipantId, Place>
}

/** People who take a seat: those who left it, the simulated and those who were carried over and have not come do not. */
export const isSeated = (place: Place): boolean =>
  !place.removed && !place.simulated && !(place.carried && place.user === null)

export function createMembers(db: Kysely<Schema>): Members {
  const rolls = new Map<WorkshopId, Roll>()
  const loading = new Map<WorkshopId, Promise<boolean>>()
  const watchers = new Set<(workshop: WorkshopId) => void>()
  const loaders: ((workshop: WorkshopId) => void)[] = []

  const changed = (workshop: WorkshopId): void => {
    for (const tell of [...watchers]) tell(workshop)
  }

  const enter = (roll: Roll, place: Place): void => {
    const before = roll.places.get(place.id)
    if (before?.user && before.user !== place.user) roll.byUser.delete(before.user)
    roll.places.set(place.id, place)
    if (place.user) roll.byUser.set(place.user, place.id)
  }

  const read = async (workshop: WorkshopId): Promise<boolean> => {
    const row = await db
      .selectFrom('workshop')
      .select(['archived_at', 'paused_at', 'chatham'])
      .where('id', '=', workshop)
      .where((column) => column.or([column('expires_at', 'is', null), column('expires_at', '>', 0)])) // 0: being deleted
      .executeTakeFirst()
    if (!row) return false
    const rows = await db.selectFrom('participant').selectAll().where('workshop_id', '=', workshop).execute()
    const roll: Roll = {
      archived: row.archived_at !== null,
      paused: row.paused_at !== null,
      chatham: row.chatham,
      places: new Map(),
      byUser: new Map(),
      arriving: new Map(),
    }
    for (const each of rows) enter(roll, placeOf(each))
    rolls.set(workshop, roll)
    for (const loaded of loaders) loaded(workshop)
    return true
  }

  const held = (user: UserId, workshop: WorkshopId): Place | null => {
    const roll = rolls.get(workshop)
    const id = roll?.byUser.get(user)
    return (id && roll?.places.get(id)) ?? null
  }

  return {
    async load(workshop) {
      if (rolls.has(workshop)) return true
      let reading = loading.get(workshop)
      if (!reading) {
        reading = read(workshop).finally(() => loading.delete(workshop))
        loading.set(workshop, reading)
      }
      return reading
    },
    of(user, workshop) {
      const place = held(user, workshop)
      return place && !place.removed ? place : null
    },
    held,
    get: (workshop, participant) => rolls.get(workshop)?.places.get(participant) ?? null,
    all: (workshop) => [...(rolls.get(workshop)?.places.values() ?? [])],
    knows: (workshop) => rolls.has(workshop),
    isArchived: (workshop) => rolls.get(workshop)?.archived ?? false,
    isPaused: (workshop) => rolls.get(workshop)?.paused ?? false,
    chathamOf: (workshop) => rolls.get(workshop)?.chatham ?? null,
    put(place) {
      const roll = rolls.get(place.workshop)
      if (!roll) return
      enter(roll, place)
      changed(place.workshop)
    },
    delete(workshop, participant) {
      const roll = rolls.get(workshop)
      const place = roll?.places.get(participant)
      if (!roll || !place) return
      roll.places.delete(participant)
      if (place.user && roll.byUser.get(place.user) === participant) roll.byUser.delete(place.user)
      changed(workshop)
    },
    setArchived(workshop, archived) {
      const roll = rolls.get(workshop)
      if (!roll) return
      roll.archived = archived
      changed(workshop)
    },
    setPaused(workshop, paused) {
      const roll = rolls.get(workshop)
      if (!roll) return
      roll.paused = paused
      changed(workshop)
    },
    setChatham(workshop, chatham) {
      const roll = rolls.get(workshop)
      if (!roll) return
      roll.chatham = chatham
      changed(workshop)
    },
    forget(workshop) {
      rolls.delete(workshop)
      changed(workshop)
    },
    async admit(newcomer, capacity, store) {
      const roll = rolls.get(newcomer.workshop)
      if (!roll) throw new Failure('notFound')
      const here = [...roll.places.values(), ...roll.arriving.values()]
      if (newcomer.user && here.some((place) => place.user === newcomer.user)) throw new Failure('alreadyHere')
      if (here.filter(isSeated).length >= capacity) throw new Failure('workshopFull')
      const headless = newcomer.delegation !== null && !here.some((place) => leads(place, newcomer.delegation))
      const place: Place = headless && newcomer.role === 'delegate' ? { ...newcomer, standing: 'head' } : newcomer
      roll.arriving.set(place.id, place)
      try {
        await store(place)
        enter(roll, place)
      } finally {
        roll.arriving.delete(place.id)
      }
      return place
    },
    watch(told) {
      watchers.add(told)
      return () => watchers.delete(told)
    },
    onLoad: (loaded) => void loaders.push(loaded),
  }
}

const leads = (place: Place, delegation: DelegationId | null): boolean =>
  place.delegation === delegation && place.standing === 'head' && !place.removed

function placeOf(row: Selectable<ParticipantTable>): Place {
  return {
    id: row.id,
    workshop: row.workshop_id,
    user: row.user_id,
    name: row.name,
    role: row.role,
    delegation: row.delegation_id,
    standing: row.standing,
    simulated: row.simulated === 1,
    removed: row.removed_at !== null,
    carried: row.carried === 1,
    createdAt: row.created_at,
  }
}

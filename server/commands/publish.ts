import type { Kysely } from 'kysely'
import type { BallotId, ParticipantId, WorkshopId } from '@/lib/ids'
import { activityOf } from '@/lib/activities/registry'
import { workshopRoom, type WorkshopRoom } from '@/lib/document/workshop-room'
import { isApart, isHidden, type Step } from '@/lib/workshop/step'
import type { Groups } from '@/server/access/groups'
import type { Members, Place } from '@/server/access/members'
import type { Schema } from '@/server/store/schema'
import type { RoomsPort } from '@/server/sync/rooms-port'
import { shownBallots, showBallots } from './ballots/show-ballots'
import { broughtDue, showBrought } from './answers/apart'
import { revealsDue, showReveals } from './answers/reveal'
import { keepPseudonyms, showUnsigned } from './chatham/show-pseudonymous'
import { showSeats } from './chatham/show-seats'
import { roomOfStep } from './people/rooms-of'
import { delegationOf, infoOf, stepOf } from './rows'

/**
 * Shows in a workshop's room what the database holds. Each call resolves when the room has it; calls that come
 * while one is under way are done together, so that a thousand joins are a few dozen writes.
 */
export interface Publisher {
  info(workshop: WorkshopId): Promise<void>
  agenda(workshop: WorkshopId): Promise<void>
  delegations(workshop: WorkshopId): Promise<void>
  people(workshop: WorkshopId, people: readonly ParticipantId[]): Promise<void>
  ballot(workshop: WorkshopId, ballot: BallotId): Promise<void>
  everything(workshop: WorkshopId): Promise<void>
}

interface Dirty {
  info: boolean
  agenda: boolean
  delegations: boolean
  people: Set<ParticipantId> | 'all'
  ballots: Set<BallotId> | 'all'
}

interface Line {
  dirty: Dirty
  running: Promise<void>
  next: Promise<void> | null
}

interface Parts {
  readonly db: Kysely<Schema>
  readonly members: Members
  readonly groups: Groups
  readonly rooms: RoomsPort
}

/** Whether a room shows somebody: people who have come or were carried over from elsewhere, and the simulated; not those still expected, nor those removed. */
export const isShown = (place: Place): boolean =>
  !place.removed && (place.user !== null || place.simulated || place.carried === true)

export function createPublisher({ db, members, groups, rooms }: Parts): Publisher {
  const lines = new Map<WorkshopId, Line>()

  const flush = async (workshop: WorkshopId, line: Line): Promise<void> => {
    const dirty = line.dirty
    line.dirty = clean()
    try {
      if (!(await members.load(workshop))) return // deleted meanwhile
      const info = dirty.info ? await infoOf(db, workshop) : null
      const steps = dirty.agenda
        ? await db.selectFrom('step').selectAll().where('workshop_id', '=', workshop).execute()
        : null
      const delegations = dirty.delegations
        ? await db.selectFrom('delegation').selectAll().where('workshop_id', '=', workshop).execute()
        : null
      const ballots = await shownBallots(db, workshop, dirty.ballots)
      const shown = steps?.map(stepOf) ?? null
      // Whom a step is for no more is out before anything new of it is written.
      if (shown) groups.set(workshop, shown)
      for (const step of shown?.filter((each) => isApart(each) && each.gate !== 'draft') ?? []) {
        const room = roomOfStep(workshop, step)
        const reveals = await revealsDue({ db, members, rooms }, workshop, [step], room)
        await rooms.write(room, (doc) => {
          showReveals(workshopRoom(doc), reveals)
          showAgenda(workshopRoom(doc), [step], 'group')
        })
      }
      const inPlenary = shown?.filter((step) => !isApart(step)) ?? []
      const reveals = await revealsDue({ db, members, rooms }, workshop, inPlenary)
      const brought = await broughtDue({ rooms }, workshop, inPlenary)
      await rooms.write({ kind: 'workshop', workshop }, (doc) => {
        const room = workshopRoom(doc)
        if (info) room.info.put(info)
        if (delegations) replace(room.delegations, delegations.map(delegationOf))
        const chatham = members.chathamOf(workshop)
        const parties = delegations?.map(delegationOf) ?? [...room.delegations.read().values()]
        if (chatham === null) showReveals(room, reveals)
        else showUnsigned(room, members, workshop, reveals, parties, chatham)
        if (shown) showAgenda(room, shown, 'workshop')
        showBrought(room, brought)
        if (chatham === null) showPeople(room, members, workshop, dirty.people)
        else showSeats(room, members.all(workshop).filter(isShown), parties, chatham)
        showBallots(room, ballots, chatham)
      })
    } catch (error) {
      join(line.dirty, dirty)
      throw error
    }
  }

  const next = async (workshop: WorkshopId, line: Line): Promise<void> => {
    await line.running.catch(() => {})
    line.next = null
    line.running = flush(workshop, line)
    await line.running
    if (!line.next) lines.delete(workshop)
  }

  const mark = (workshop: WorkshopId, set: (dirty: Dirty) => void): Promise<void> => {
    let line = lines.get(workshop)
    if (!line) lines.set(workshop, (line = { dirty: clean(), running: Promise.resolve(), next: null }))
    set(line.dirty)
    return (line.next ??= next(workshop, line))
  }

  return {
    info: (workshop) => mark(workshop, (dirty) => (dirty.info = true)),
    agenda: (workshop) => mark(workshop, (dirty) => (dirty.agenda = true)),
    delegations: (workshop) => mark(workshop, (dirty) => (dirty.delegations = true)),
    people: (workshop, people) => mark(workshop, (dirty) => (dirty.people = add(dirty.people, people))),
    ballot: (workshop, ballot) => mark(workshop, (dirty) => (dirty.ballots = add(dirty.ballots, [ballot]))),
    everything: (workshop) => mark(workshop, (dirty) => join(dirty, ALL)),
  }
}

const clean = (): Dirty => ({ info: false, agenda: false, delegations: false, people: new Set(), ballots: new Set() })
const ALL: Dirty = { info: true, agenda: true, delegations: true, people: 'all', ballots: 'all' }

const add = <Id>(to: Set<Id> | 'all', more: Iterable<Id> | 'all'): Set<Id> | 'all' =>
  to === 'all' || more === 'all' ? 'all' : new Set([...to, ...more])

function join(into: Dirty, other: Dirty): void {
  into.info ||= other.info
  into.agenda ||= other.agenda
  into.delegations ||= other.delegations
  into.people = add(into.people, other.people)
  into.ballots = add(into.ballots, other.ballots)
}

/** Makes a collection hold exactly these records. */
function replace<K extends string, V extends { id: K }>(
  shown: { read(): ReadonlyMap<K, V>; put(key: K, value: V): void; delete(key: K): void },
  records: readonly V[],
): void {
  const kept = new Set(records.map((record) => record.id))
  for (const key of shown.read().keys()) if (!kept.has(key)) shown.delete(key)
  for (const record of records) shown.put(record.id, record)
}

/** Of a step that is apart everyone's room has its name and its terms, or nothing; its answers and board are in its group's. */
function showAgenda(room: WorkshopRoom, steps: readonly Step[], of: 'workshop' | 'group'): void {
  const shown = steps.filter(({ gate, outsiders }) => gate !== 'draft' && (of === 'group' || outsiders !== 'nothing'))
  const kept = new Set(shown.map((step) => step.id))
  for (const step of room.agenda.read().keys()) {
    if (kept.has(step)) continue
    room.answers.remove(step)
    room.boards.remove(step)
  }
  replace(room.agenda, shown)
  const here = shown.filter((step) => of === 'group' || !isApart(step))
  keepPseudonyms(room, kept)
  // Of a step that is hidden there is nothing here, not even a place.
  for (const step of here.filter(isHidden)) {
    room.answers.remove(step.id)
    room.boards.remove(step.id)
  }
  for (const step of here) if (!isHidden(step)) room.answers.open(step.id)
  for (const step of here) if (!isHidden(step) && activityOf(step.kind)?.board) room.boards.open(step.id)
  room.tallies.keepAnswered(new Set(here.filter(isHidden).map((step) => step.id)))
}

function showPeople(room: WorkshopRoom, members: Members, workshop: WorkshopId, people: Dirty['people']): void {
  if (people === 'all') return replace(room.people, members.all(workshop).filter(isShown))
  for (const id of people) {
    const place = members.get(workshop, id)
    if (place && isShown(place)) room.people.put(id, place)
    else room.people.delete(id)
  }
}

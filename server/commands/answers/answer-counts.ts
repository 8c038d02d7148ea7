import { activityOf } from '@/lib/activities/registry'
import type { Answered } from '@/lib/document/tallies'
import { workshopRoom, type WorkshopRoom } from '@/lib/document/workshop-room'
import type { DelegationId, ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import type { RoomId } from '@/lib/wire/room-name'
import { isApart, isHidden, type Step } from '@/lib/workshop/step'
import type { Members } from '@/server/access/members'
import type { Context } from '../command'
import { roomsWithAnswers } from './apart'
import { readDesk, readDesks, type Desks } from './desks'

/**
 * Counts in the room how many have answered each hidden step, by delegation, where its terms let everyone know. What
 * was answered is on desks and stays there. Many answers within a moment are counted together.
 */
export interface AnswerCounts {
  /** Counts what is to be counted now, and resolves when the room has it. */
  settle(workshop: WorkshopId): Promise<void>
  stop(): Promise<void>
}

interface Count {
  /** Null: nobody's desk has been read yet. */
  desks: Map<ParticipantId, ReadonlyMap<StepId, unknown>> | null
  readonly dirty: Set<ParticipantId>
  timer: NodeJS.Timeout | null
  running: Promise<void>
}

type Parts = Pick<Context, 'db' | 'members' | 'groups' | 'rooms'> & {
  log: { warn(details: object, text: string): void }
}

const TOGETHER = 400 // ms

export function createAnswerCounts({ db, members, groups, rooms, log }: Parts): AnswerCounts {
  const counts = new Map<WorkshopId, Count>()
  let stopped = false

  const of = (workshop: WorkshopId): Count => {
    let count = counts.get(workshop)
    if (!count)
      counts.set(workshop, (count = { desks: null, dirty: new Set(), timer: null, running: Promise.resolve() }))
    return count
  }

  const refresh = async (workshop: WorkshopId, count: Count): Promise<void> => {
    if (members.all(workshop).length === 0) return void counts.delete(workshop)
    const all = roomsWithAnswers({ groups }, workshop)
    const counting: RoomId[] = []
    for (const room of all)
      if (await rooms.read(room, (doc) => counted(workshopRoom(doc), room).length > 0)) counting.push(room)
    if (counting.length === 0) return
    const dirty = [...count.dirty]
    count.dirty.clear()
    if (!count.desks) count.desks = new Map(await readDesks({ db, members, rooms }, workshop))
    else for (const id of dirty) count.desks.set(id, await readDesk({ rooms }, { workshop, id }))
    const { desks } = count
    for (const id of counting) {
      if (!(await rooms.read(id, (doc) => differing(workshopRoom(doc), id, desks, members).length > 0))) continue
      await rooms.write(id, (doc) => {
        const room = workshopRoom(doc)
        for (const [step, answered] of differing(room, id, desks, members)) room.tallies.setAnswered(step, answered)
      })
    }
  }

  const run = (workshop: WorkshopId): Promise<void> => {
    const count = of(workshop)
    if (count.timer) clearTimeout(count.timer)
    count.timer = null
    count.running = count.running
      .then(() => refresh(workshop, count))
      .catch((error: unknown) => {
        count.desks = null
        log.warn({ err: error, workshop }, 'blind answers were not counted')
      })
    return count.running
  }

  const soon = (workshop: WorkshopId): void => {
    if (stopped) return
    of(workshop).timer ??= setTimeout(() => void run(workshop), TOGETHER).unref()
  }

  const stops = [
    rooms.watch((room) => {
      if (room.kind !== 'desk') return
      of(room.workshop).dirty.add(room.participant)
      soon(room.workshop)
    }),
    // Whoever comes, goes or changes delegation is counted elsewhere.
    members.watch((workshop) => counts.has(workshop) && soon(workshop)),
  ]
  members.onLoad(soon)

  return {
    settle: run,
    async stop() {
      stopped = true
      for (const stop of stops) stop()
      for (const { timer } of counts.values()) if (timer) clearTimeout(timer)
      await Promise.all([...counts.values()].map(({ running }) => running))
    },
  }
}

/** The steps whose numbers everyone in the room may know. */
const counted = (room: WorkshopRoom, { kind }: RoomId): Step[] =>
  [...room.agenda.read().values()].filter(
    (step) => isHidden(step) && step.sees === 'counts' && (kind === 'group' || !isApart(step)),
  )

/** The counts that the room has not or not like this. */
function differing(room: WorkshopRoom, id: RoomId, desks: Desks, members: Members): (readonly [StepId, Answered])[] {
  return counted(room, id).flatMap((step) => {
    const now = countDesks(step, desks, members, id.workshop)
    const shown = room.tallies.answered(step.id)
    const same = shown?.size === now.size && [...now].every(([id, count]) => shown.get(id) === count)
    return same ? [] : [[step.id, now] as const]
  })
}

/** How many of those who are in have answered a step on their desks, by delegation where those are not hidden. */
export function countDesks(
  { id, kind }: Step,
  desks: Desks,
  members: Pick<Members, 'get' | 'chathamOf'>,
  workshop: WorkshopId,
): Map<DelegationId | null, number> {
  const counts = new Map<DelegationId | null, number>()
  const hidden = members.chathamOf(workshop) === 'nobody'
  for (const [participant, answers] of desks) {
    const place = members.get(workshop, participant)
    if (!place || place.removed || !activityOf(kind)?.answer.safeParse(answers.get(id)).success) continue
    const party = hidden ? null : place.delegation
    counts.set(party, (counts.get(party) ?? 0) + 1)
  }
  return counts
}

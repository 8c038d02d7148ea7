import { deskAnswers } from '@/lib/document/desk-answers'
import type { ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import { roomName } from '@/lib/wire/room-name'
import type { Place } from '@/server/access/members'
import type { Context } from '../command'
import { deskOf } from '../people/rooms-of'

type Parts = Pick<Context, 'db' | 'members' | 'rooms'>

/** What people have on their desks, by participant and step; only of those who have anything. */
export type Desks = ReadonlyMap<ParticipantId, ReadonlyMap<StepId, unknown>>

const AT_ONCE = 32 // rooms that are loaded together
const NAMES = 400 // that are asked for in one question

/** The blind answers on the desks of everyone in a workshop; of the removed too, whose answers wait there for them. */
export async function readDesks({ db, members, rooms }: Parts, workshop: WorkshopId): Promise<Desks> {
  const everyone = members.all(workshop)
  const stored = await storedAmong(
    db,
    everyone.map((place) => roomName(deskOf(place))),
  )
  // What is not on disk at all may be on its way there, in a room that is in memory.
  const used = everyone.filter((place) => stored.has(roomName(deskOf(place))) || rooms.isLoaded(deskOf(place)))
  const desks = new Map<ParticipantId, ReadonlyMap<StepId, unknown>>()
  for (let at = 0; at < used.length; at += AT_ONCE) {
    const together = used.slice(at, at + AT_ONCE)
    const read = await Promise.all(together.map((place) => readDesk({ rooms }, place)))
    together.forEach((place, index) => read[index]!.size > 0 && desks.set(place.id, read[index]!))
  }
  return desks
}

/** Those of these rooms that anything is stored of. Asked for by name: databases differ in how they put names in order. */
async function storedAmong(db: Parts['db'], names: readonly string[]): Promise<ReadonlySet<string>> {
  const stored = new Set<string>()
  for (let at = 0; at < names.length; at += NAMES) {
    const some = names.slice(at, at + NAMES)
    for (const table of ['update', 'snapshot'] as const) {
      const rows = await db.selectFrom(table).select('room').distinct().where('room', 'in', some).execute()
      for (const { room } of rows) stored.add(room)
    }
  }
  return stored
}

/** One desk's answers by step. */
export const readDesk = (
  { rooms }: Pick<Context, 'rooms'>,
  place: Pick<Place, 'workshop' | 'id'>,
): Promise<ReadonlyMap<StepId, unknown>> => rooms.read(deskOf(place), (doc) => new Map(deskAnswers(doc).read()))

/** Takes everybody's answers to a step from their desks. */
export async function clearDesks(context: Parts, workshop: WorkshopId, step: StepId): Promise<void> {
  for (const [participant, answers] of await readDesks(context, workshop))
    if (answers.has(step))
      await context.rooms.write(deskOf({ workshop, id: participant }), (doc) => deskAnswers(doc).delete(step))
}

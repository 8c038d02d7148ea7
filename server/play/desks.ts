import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import type { RoomId } from '@/lib/wire/room-name'
import type { PlayTurns } from '@/server/access/play-turns'
import type { Members } from '@/server/access/members'
import type { Schema } from '@/server/store/schema'
import type { RoomsPort } from '@/server/sync/rooms-port'
import { deskContents, type DeskContent } from './desk-contents'
import { playOf, rolesIn } from './rows'
import { showDesk, showPlay } from './show-desk'

/**
 * Keeps desks as the database says: each one's role with its brief, and what has reached them in it. Whatever no
 * longer belongs on a desk is taken from it and from the log of its room; what was read cannot be unread.
 */
export interface Desks {
  /** Resolves when every desk of the workshop is right. Does nothing where there is no role-play. */
  deal(workshop: WorkshopId): Promise<void>
  /** Resolves when nothing is under way. */
  settled(): Promise<void>
}

interface Parts {
  readonly db: Kysely<Schema>
  readonly members: Members
  readonly rooms: RoomsPort
  readonly playTurns: Pick<PlayTurns, 'changed'>
  readonly log: { warn(details: object, text: string): void }
}

interface Line {
  running: Promise<void>
  next: Promise<void> | null
}

/** From here on every change of a workshop's members puts its desks right. */
export function createDesks(parts: Parts): Desks {
  const { members, log } = parts
  const lines = new Map<WorkshopId, Line>()

  const next = async (workshop: WorkshopId, line: Line): Promise<void> => {
    await line.running.catch(() => {})
    line.next = null
    line.running = dealOnce(parts, workshop).then((isPlay) => {
      if (isPlay) parts.playTurns.changed(workshop)
    })
    await line.running.finally(() => {
      if (!line.next) lines.delete(workshop)
    })
  }
  const deal = (workshop: WorkshopId): Promise<void> => {
    let line = lines.get(workshop)
    if (!line) lines.set(workshop, (line = { running: Promise.resolve(), next: null }))
    return (line.next ??= next(workshop, line))
  }
  const dealSoon = (workshop: WorkshopId): void => {
    deal(workshop).catch((error: unknown) => log.warn({ err: error, workshop }, 'desks were not put right'))
  }

  members.onLoad(dealSoon)
  members.watch(dealSoon)
  return {
    deal,
    async settled() {
      while (lines.size > 0) await Promise.allSettled([...lines.values()].map((line) => line.next ?? line.running))
    },
  }
}

/** Whether there was a role-play to deal. */
async function dealOnce(parts: Parts, workshop: WorkshopId): Promise<boolean> {
  const { db, members, rooms } = parts
  const play = await playOf(db, workshop)
  if (!play || !(await members.load(workshop))) return false
  const wanted = await deskContents(db, members, workshop, play)
  const rows = await db.selectFrom('play_desk').selectAll().where('workshop_id', '=', workshop).execute()
  const known = new Map(rows.map(({ participant, digest }) => [participant, digest]))
  for (const participant of new Set([...wanted.keys(), ...known.keys()])) {
    const content = wanted.get(participant) ?? null
    const digest = content ? digestOf(content) : null
    if (digest === (known.get(participant) ?? null)) continue
    await lay(parts, { kind: 'desk', workshop, participant }, content)
    await note(db, workshop, participant, digest)
  }
  const unsealed = play.unsealed_at === null ? [] : await rolesIn(db, workshop)
  await rooms.write({ kind: 'workshop', workshop }, (doc) => showPlay(doc, play, unsealed))
  return true
}

const digestOf = (content: DeskContent): string => createHash('sha256').update(JSON.stringify(content)).digest('hex')

async function lay({ rooms }: Parts, desk: RoomId, content: DeskContent | null): Promise<void> {
  let removed = false
  await rooms.write(desk, (doc) => {
    removed = showDesk(doc, content)
  })
  if (removed) await rooms.forgetPast(desk)
}

/** Remembers what a desk shows once it does, so that only desks that change are opened. */
async function note(
  db: Kysely<Schema>,
  workshop: WorkshopId,
  participant: ParticipantId,
  digest: string | null,
): Promise<void> {
  if (digest === null) {
    const rows = db.deleteFrom('play_desk').where('workshop_id', '=', workshop)
    await rows.where('participant', '=', participant).execute()
    return
  }
  await db
    .insertInto('play_desk')
    .values({ workshop_id: workshop, participant, digest })
    .onConflict((conflict) => conflict.columns(['workshop_id', 'participant']).doUpdateSet({ digest }))
    .execute()
}

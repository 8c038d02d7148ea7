import { deflateSync, inflateSync } from 'node:zlib'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import { takeSnapshot, wordsIn } from '@/lib/document/paper-snapshot'
import { newUlid, type DelegationId, type PaperId, type WorkshopId } from '@/lib/ids'
import { sha256 } from '@/lib/papers/canonical'
import { forgotten, type Moment, type Reason } from '@/lib/papers/revisions/history'
import { snapshotSchema, type PaperSnapshot } from '@/lib/papers/revisions/snapshot'
import { roomName } from '@/lib/wire/room-name'
import type { Context } from '../commands/command'

type Parts = Pick<Context, 'db' | 'rooms' | 'members' | 'now'>

export interface PaperPlace {
  readonly workshop: WorkshopId
  readonly paper: PaperId
}

const roomOf = ({ workshop, paper }: PaperPlace) => ({ kind: 'paper', workshop, paper }) as const

/** How much was decided of a paper, as a number that grows with every decision. */
export const decisionsIn = ({ rulings, silences }: PaperRoom): number => {
  const all = [...silences.read().values()]
  return rulings.read().size + all.length + all.filter(({ end }) => end !== null).length
}

/** A paper as it is now, with who wrote what, as far as that may be told. */
export async function snapshotNow(
  { db, rooms, members, now }: Parts,
  place: PaperPlace,
): Promise<{ snapshot: PaperSnapshot; decisions: number }> {
  const delegations = await db
    .selectFrom('delegation')
    .select(['id', 'code', 'name'])
    .where('workshop_id', '=', place.workshop)
    .execute()
  const authors =
    members.chathamOf(place.workshop) === 'nobody'
      ? []
      : await db
          .selectFrom('client')
          .innerJoin('participant', 'participant.id', 'client.participant')
          .select(['client.client', 'participant.delegation_id'])
          .where('client.room', '=', roomName(roomOf(place)))
          .execute()
  const byClient = new Map(authors.map(({ client, delegation_id }) => [Number(client), delegation_id]))
  const parties = Object.fromEntries(delegations.map(({ id, code, name }) => [id, { code, name }]))
  return rooms.read(roomOf(place), (doc) => {
    const room = paperRoom(doc)
    const authorOf = (client: number) => byClient.get(client) ?? null
    return { snapshot: takeSnapshot(room, { at: now(), parties, authorOf }), decisions: decisionsIn(room) }
  })
}

/** Of a snapshot's text: two moments with the same hash say the same, whoever wrote it and whenever. */
const contentHash = ({ clauses }: PaperSnapshot): string =>
  sha256(JSON.stringify(clauses.map((clause) => ({ ...clause, authors: [] }))))

/**
 * Keeps a paper as it is now; with `rev` as that revision. Gives null where nothing differs from the last moment, unless
 * it is a revision.
 */
export async function keepMoment(
  context: Parts,
  place: PaperPlace,
  reason: Reason,
  rev: number | null = null,
): Promise<{ moment: Moment; snapshot: PaperSnapshot } | null> {
  const { db } = context
  const last = await lastMoment(context, place.paper)
  const { snapshot: seen, decisions } = await snapshotNow(context, place)
  const snapshot = rev === null ? seen : { ...seen, rev }
  const hash = contentHash(snapshot)
  if (rev === null && last?.hash === hash && last.decisions === decisions) return null
  const by = await writersSince(context, place, last?.at ?? 0)
  const words = wordsIn(snapshot)
  const moment: Moment = { id: newUlid(snapshot.at), reason, rev, at: snapshot.at, by, words }
  const content = deflateSync(JSON.stringify(snapshot))
  const row = { id: moment.id, paper_id: place.paper, rev, reason, at: moment.at, words, decisions, hash, content }
  await db
    .insertInto('paper_moment')
    .values({ ...row, parties: JSON.stringify(by) })
    .execute()
  const gone = forgotten(await momentsOf(context, place.paper), context.now())
  if (gone.length > 0) await db.deleteFrom('paper_moment').where('id', 'in', gone).execute()
  return { moment, snapshot }
}

export const lastMoment = ({ db }: Pick<Parts, 'db'>, paper: PaperId) =>
  db
    .selectFrom('paper_moment')
    .select(['id', 'at', 'decisions', 'hash'])
    .where('paper_id', '=', paper)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Every kept moment of a paper, the oldest first. */
export async function momentsOf({ db }: Pick<Parts, 'db'>, paper: PaperId): Promise<Moment[]> {
  const rows = await db
    .selectFrom('paper_moment')
    .select(['id', 'reason', 'rev', 'at', 'parties', 'words'])
    .where('paper_id', '=', paper)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(({ parties, ...row }) => ({ ...row, by: JSON.parse(parties) as DelegationId[] }))
}

/** The text of a kept moment; null: there is none of this id. */
export async function readMoment({ db }: Pick<Parts, 'db'>, paper: PaperId, id: string): Promise<PaperSnapshot | null> {
  const row = await db
    .selectFrom('paper_moment')
    .select('content')
    .where('paper_id', '=', paper)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? snapshotSchema.parse(JSON.parse(inflateSync(row.content).toString())) : null
}

/** The delegations whose people changed the paper's room since, as far as its log goes back. */
async function writersSince({ db, members }: Parts, place: PaperPlace, since: number): Promise<DelegationId[]> {
  if (members.chathamOf(place.workshop) === 'nobody') return []
  const rows = await db
    .selectFrom('update')
    .innerJoin('participant', 'participant.id', 'update.actor')
    .select('participant.delegation_id')
    .distinct()
    .where('update.room', '=', roomName(roomOf(place)))
    .where('update.at', '>', since)
    .execute()
  return rows.flatMap(({ delegation_id }) => delegation_id ?? []).sort()
}

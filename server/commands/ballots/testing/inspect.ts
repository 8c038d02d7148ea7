import { sql } from 'kysely'
import * as Y from 'yjs'
import type { BallotId } from '@/lib/ids'
import { readBallot } from '../ballot-rows'
import { boxesOf } from '@/lib/workshop/secret-boxes'
import type { Installation } from '@/server/testing/installation'

/** Everything the database holds of a ballot. */
export async function tables({ db }: Installation, ballot: BallotId) {
  return {
    ballot: await db.selectFrom('ballot').selectAll().where('id', '=', ballot).execute(),
    voter: await db.selectFrom('voter').selectAll().where('ballot_id', '=', ballot).orderBy('voter').execute(),
    open_vote: await db.selectFrom('open_vote').selectAll().where('ballot_id', '=', ballot).execute(),
    ballot_box: await db.selectFrom('ballot_box').selectAll().where('ballot_id', '=', ballot).orderBy('vote').execute(),
  }
}

/** The ballot as it was when it opened. */
export async function refill({ db }: Installation, ballot: BallotId): Promise<void> {
  await db.updateTable('ballot').set({ closed_at: null, outcome: null }).where('id', '=', ballot).execute()
  await db.updateTable('voter').set({ voted: 0 }).where('ballot_id', '=', ballot).execute()
  const held = await db.selectFrom('ballot').select('ballot').where('id', '=', ballot).executeTakeFirstOrThrow()
  const boxes = boxesOf(readBallot(held.ballot)).map((vote) => ({ ballot_id: ballot, vote, votes: 0 }))
  await db.insertInto('ballot_box').values(boxes).execute()
}

export const lastUpdate = ({ db }: Installation, room: string) =>
  db.selectFrom('update').select('seq').where('room', '=', room).orderBy('seq', 'desc').executeTakeFirstOrThrow()

/** What was sent to everyone in the room since: what each update writes, without the running numbers of its writer. */
export async function updatesAfter({ db }: Installation, room: string, seq: number): Promise<unknown[]> {
  const rows = await db
    .selectFrom('update')
    .select(['bytes', 'actor'])
    .where('room', '=', room)
    .where('seq', '>', seq)
    .orderBy('seq')
    .execute()
  return rows.map(({ bytes, actor }) => ({ actor, writes: writesIn(bytes) }))
}

/** What an update writes, without the running numbers of its writer. */
export const writesIn = (update: Uint8Array): unknown[] =>
  Y.decodeUpdate(update).structs.map((struct) => [
    struct.length,
    'content' in struct ? struct.content.getContent() : null,
  ])

/** Makes every change of a table fail; returns its repair. */
export async function breakTable({ db, settings }: Installation, table: string): Promise<() => Promise<void>> {
  const on = sql.table(table)
  if (settings.databaseUrl) {
    await sql`create function crash() returns trigger language plpgsql as $$ begin raise exception 'crash'; end $$`.execute(
      db,
    )
    await sql`create trigger crash before update on ${on} for each row execute function crash()`.execute(db)
    return async () => void (await sql`drop function crash() cascade`.execute(db))
  }
  await sql`create trigger crash before update on ${on} begin select raise(abort, 'crash'); end`.execute(db)
  return async () => void (await sql`drop trigger crash`.execute(db))
}

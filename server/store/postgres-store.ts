import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Batch } from './journal'
import { kyselyJournal } from './kysely-journal'
import { migrate } from './migrate'
import { MIGRATIONS } from './migrations/all'
import type { Schema } from './schema'
import type { Store } from './store'

const INT8 = 20
const MIGRATION_LOCK = 0x706c656e // any number that is ours

/** Whole numbers up to 2^53 come as numbers, as from SQLite. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (id === INT8 ? Number : pg.types.getTypeParser(id, format as 'text')),
}

export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    types,
    application_name: 'plenary',
    options: '-c synchronous_commit=on',
  })
  pool.on('error', () => {}) // an idle connection broke; the next query opens another, and fails by itself if it cannot
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  try {
    const migrated = await migrate(
      db as unknown as Kysely<never>,
      MIGRATIONS,
      { bytes: 'bytea' },
      {
        backup: async () => {}, // left to the database's own tools
        async lock(transaction) {
          await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction)
        },
      },
    )
    return {
      kind: 'postgres',
      db,
      migrated,
      journal: kyselyJournal(db, (batch) => append(pool, batch)),
      onBroken: () => {}, // the pool connects anew by itself
      close: () => db.destroy(),
    }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

const APPEND = `
  with appended as (
    insert into "update" (room, seq, bytes, actor, at)
    select room, seq, substring($1::bytea from start for length), actor, at
    from unnest($2::text[], $3::int[], $4::int[], $5::int[], $6::text[], $7::bigint[])
      as entry (room, seq, start, length, actor, at)
  )
  insert into client (room, client, participant)
  select * from unnest($8::text[], $9::bigint[], $10::text[])
  on conflict do nothing`

/** The whole batch as one statement, hence one commit and one round trip; its bytes go over in one piece. */
async function append(pool: pg.Pool, { entries, bindings }: Batch): Promise<void> {
  const starts: number[] = []
  let size = 0
  for (const { bytes } of entries) {
    starts.push(size + 1)
    size += bytes.length
  }
  await pool.query({
    name: 'append',
    text: APPEND,
    values: [
      Buffer.concat(
        entries.map(({ bytes }) => bytes),
        size,
      ),
      entries.map(({ room }) => room),
      entries.map(({ seq }) => seq),
      starts,
      entries.map(({ bytes }) => bytes.length),
      entries.map(({ actor }) => actor),
      entries.map(({ at }) => at),
      bindings.map(({ room }) => room),
      bindings.map(({ client }) => client),
      bindings.map(({ participant }) => participant),
    ],
  })
}

import { sql, type Kysely } from 'kysely'
import type { Migration, Types } from './migrations/migration'

interface Hooks {
  /** Before the first migration of a database that holds data. */
  backup(): Promise<void>
  /** Keeps a second server from migrating at the same moment; called in each transaction. */
  lock(db: Kysely<unknown>): Promise<void>
}

interface MigrationSchema {
  migration: { name: string; at: number }
}

/**
 * Brings the tables up to date, each migration in a transaction of its own. Returns the names of those it did.
 * @throws Error when the database was migrated by a newer version than this.
 */
export async function migrate(
  database: Kysely<never>,
  migrations: readonly Migration[],
  types: Types,
  hooks: Hooks,
): Promise<string[]> {
  const db = database as unknown as Kysely<MigrationSchema>
  await sql`create table if not exists migration (name text primary key, at bigint not null)`.execute(db)
  const done = new Set((await db.selectFrom('migration').select('name').execute()).map(({ name }) => name))
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = [...done].find((name) => !known.has(name))
  if (unknown) throw new Error(`The database is from a newer version of Plenary (it has had “${unknown}”).`)

  const ours: string[] = []
  for (const migration of migrations) {
    if (done.has(migration.name)) continue
    if (done.size > 0 && ours.length === 0) await hooks.backup()
    await db.transaction().execute(async (transaction) => {
      await hooks.lock(transaction as unknown as Kysely<unknown>)
      const raced = await transaction
        .selectFrom('migration')
        .select('name')
        .where('name', '=', migration.name)
        .executeTakeFirst()
      if (raced) return
      await migration.up(transaction as unknown as Kysely<unknown>, types)
      await transaction.insertInto('migration').values({ name: migration.name, at: Date.now() }).execute()
      ours.push(migration.name)
    })
  }
  return ours
}

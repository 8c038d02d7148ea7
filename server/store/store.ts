import type { Kysely } from 'kysely'
import type { Journal } from './journal'
import { openPostgres } from './postgres-store'
import type { Schema } from './schema'
import { openSqlite } from './sqlite-store'

/** Everything Plenary keeps. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres'
  readonly db: Kysely<Schema>
  readonly journal: Journal
  /** What was done to the tables on opening. */
  readonly migrated: readonly string[]
  /** Calls back when the store has broken for good: the process should end, to be started anew. */
  onBroken(broken: (error: Error) => void): void
  /** Waits for what was begun. Afterwards nothing may be asked. */
  close(): Promise<void>
}

/** Opens the database and brings its tables up to date. `databaseUrl` null: SQLite, in the file `plenary.db` of `folder`. */
export const openStore = (where: { databaseUrl: string | null; folder: string }): Promise<Store> =>
  where.databaseUrl ? openPostgres(where.databaseUrl) : openSqlite(where.folder)

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Kysely } from 'kysely'
import { kyselyJournal } from './kysely-journal'
import { migrate } from './migrate'
import { MIGRATIONS } from './migrations/all'
import { packBatch } from './packed-batch'
import type { Schema } from './schema'
import { sqliteDialect } from './sqlite-dialect'
import type { Store } from './store'
import { WorkerLink } from './worker-link'

export const SQLITE_FILE = 'plenary.db'

/**
 * SQLite in `folder`, over two connections in threads of their own: one for queries, one that only appends to the
 * log, so that neither waits in the other's queue. SQLite itself keeps their writes apart.
 */
export async function openSqlite(folder: string, migrations = MIGRATIONS): Promise<Store> {
  const file = join(folder, SQLITE_FILE)
  const queries = new WorkerLink('store/sqlite-worker', { file })
  const db = new Kysely<Schema>({ dialect: sqliteDialect(queries) })
  const links = [queries]
  try {
    const migrated = await migrate(
      db as unknown as Kysely<never>,
      migrations,
      { bytes: 'blob' },
      {
        lock: async () => {}, // one server per data folder: server/data-lock.ts
        async backup() {
          const backups = join(folder, 'backups')
          await mkdir(backups, { recursive: true, mode: 0o700 })
          const stamp = new Date().toISOString().replace(/[:.]/g, '-')
          await queries.call({ do: 'backup', to: join(backups, `before-migration-${stamp}.db`) })
        },
      },
    )
    const log = new WorkerLink('store/sqlite-worker', { file })
    links.push(log)
    return {
      kind: 'sqlite',
      db,
      migrated,
      journal: kyselyJournal(
        db,
        (batch) => {
          const packed = packBatch(batch)
          return log.call({ do: 'append', batch: packed }, [packed.bytes.buffer])
        },
        () => db.connection().execute(() => emptyLog(queries)),
      ),
      onBroken(broken) {
        for (const link of links) link.onDeath = broken
      },
      async close() {
        await db.destroy()
        await Promise.all(links.map((link) => link.call({ do: 'close' })))
        await Promise.all(links.map((link) => link.end()))
      },
    }
  } catch (error) {
    await Promise.all(links.map((link) => link.end()))
    throw error
  }
}

/** The write-ahead log keeps what was deleted until it is emptied, which it can only be while nobody reads it. */
async function emptyLog(queries: WorkerLink): Promise<void> {
  for (let tries = 100; tries > 0; tries--) {
    if (await queries.call<boolean>({ do: 'empty-log' })) return
    await wait(100)
  }
}

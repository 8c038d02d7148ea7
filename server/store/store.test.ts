import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { storeContract } from './contract'
import { MIGRATIONS } from './migrations/all'
import type { Migration } from './migrations/migration'
import { openSqlite } from './sqlite-store'
import { openStore } from './store'
import { temporaryFolder } from './testing/temporary-folder'
import { havePostgres, temporaryPostgres } from './testing/temporary-postgres'

describe('SQLite', () => {
  storeContract(async () => {
    const folder = await temporaryFolder()
    return { open: () => openStore({ databaseUrl: null, folder: folder.path }), remove: folder.remove }
  })

  it('copies the file before it changes tables that hold data, and refuses one from a newer version', async () => {
    const folder = await temporaryFolder()
    const later: Migration = {
      name: '999-later',
      up: (db) => db.schema.alterTable('user').addColumn('motto', 'text').execute(),
    }
    try {
      const first = await openSqlite(folder.path)
      await first.journal.append({ entries: [], bindings: [{ room: 'r', client: 1, participant: 'p' }] })
      await first.close()
      expect(await readdir(folder.path)).not.toContain('backups')

      const second = await openSqlite(folder.path, [...MIGRATIONS, later])
      expect(second.migrated).toEqual(['999-later'])
      await second.close()
      const [backup] = await readdir(join(folder.path, 'backups'))
      const copy = new Database(join(folder.path, 'backups', backup!), { readonly: true })
      expect(copy.prepare('select participant from client').all()).toEqual([{ participant: 'p' }])
      expect(copy.prepare('select name from migration').all()).toEqual(MIGRATIONS.map(({ name }) => ({ name })))
      copy.close()

      await expect(openSqlite(folder.path)).rejects.toThrow(/newer version/)
    } finally {
      await folder.remove()
    }
  })

  it('leaves nothing of a migration that fails', async () => {
    const folder = await temporaryFolder()
    const failing: Migration = {
      name: '999-failing',
      async up(db) {
        await db.schema.createTable('half').addColumn('id', 'text').execute()
        throw new Error('on purpose')
      },
    }
    try {
      await expect(openSqlite(folder.path, [...MIGRATIONS, failing])).rejects.toThrow('on purpose')
      const store = await openSqlite(folder.path)
      expect((await store.db.introspection.getTables()).map(({ name }) => name)).not.toContain('half')
      await store.close()
    } finally {
      await folder.remove()
    }
  })
})

const postgres = await havePostgres()
if (!postgres) process.stderr.write('NOT RUN: Postgres: none at DATABASE_URL_TEST, DATABASE_URL or 127.0.0.1:5432\n')
describe.skipIf(!postgres)('Postgres', () => {
  storeContract(async () => {
    const database = await temporaryPostgres()
    return { open: () => openStore({ databaseUrl: database.url, folder: '' }), remove: database.drop }
  })
})

import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import * as Y from 'yjs'
import { roomName, type RoomId } from '@/lib/wire/room-name'
import { kyselyJournal } from '@/server/store/kysely-journal'
import type { Schema } from '@/server/store/schema'
import { SQLITE_FILE } from '@/server/store/sqlite-store'
import { RoomDocument } from '@/server/sync/room-document'
import { documentOf, sameDocument } from './ledger'

export interface StoredRoom {
  readonly epoch: number
  readonly state: Uint8Array
  readonly seq: number
}

/**
 * Reads rooms from the disk as a starting server does, by the journal's own queries, and holds each against a replay
 * of its whole log. Throws when they differ. To be called while no server has the folder.
 */
export async function storedRooms(folder: string, rooms: readonly RoomId[]): Promise<StoredRoom[]> {
  const database = new Database(join(folder, SQLITE_FILE))
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) })
  const journal = kyselyJournal(db, () => Promise.reject(new Error('nothing is written here')))
  try {
    return await Promise.all(
      rooms.map(roomName).map(async (name) => {
        const loaded = await journal.load(name)
        const { doc } = new RoomDocument(loaded, () => 1)
        const log = await journal.history(name, 0, 1_000_000)
        if (log.some(({ seq }, index) => seq !== index + 1)) throw new Error(`the log of ${name} has gaps`)
        if (log.length !== loaded.seq) throw new Error(`${name} loads ${loaded.seq} updates of ${log.length}`)
        if (!sameDocument(documentOf(log.map(({ bytes }) => bytes)), doc)) {
          throw new Error(`${name} loads as something else than its log says`)
        }
        return { epoch: loaded.epoch, seq: loaded.seq, state: Y.encodeStateAsUpdate(doc) }
      }),
    )
  } finally {
    await db.destroy()
  }
}

import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { StartError } from '@/server/start-error'
import { SQLITE_FILE } from '@/server/store/sqlite-store'
import { openStore } from '@/server/store/store'
import { checkRooms } from './check-rooms'
import { sha256Of, type Manifest } from './manifest'
import { postgresTool } from './postgres-tools'

export interface Place {
  /** The data folder. */
  readonly folder: string
  readonly databaseUrl: string | null
}

/**
 * Copies everything into a new folder inside `into`, while the server runs, and reads the copy back room by room.
 * Returns the folder's path and what is in it.
 * @throws StartError when the copy cannot be made or does not read back; then nothing is left of it.
 */
export async function backup(place: Place, into: string, now: Date): Promise<{ path: string; manifest: Manifest }> {
  const at = now.toISOString()
  const path = join(into, `plenary-${at.replace(/[:.]/g, '-')}`)
  await mkdir(path, { recursive: true, mode: 0o700 })
  try {
    const file = place.databaseUrl ? 'plenary.dump' : SQLITE_FILE
    const copy = join(path, file)
    if (place.databaseUrl) await postgresTool('pg_dump', place.databaseUrl, ['--format=custom', `--file=${copy}`])
    else await copySqlite(join(place.folder, SQLITE_FILE), copy)
    await chmod(copy, 0o600)

    const { rooms, damaged } = place.databaseUrl ? await check(place) : await check({ folder: path, databaseUrl: null })
    if (damaged.length > 0) throw new StartError(`The copy does not read back: ${damaged.length} rooms are damaged.`)

    await copyFile(join(place.folder, 'secret'), join(path, 'secret')).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error // the secret may come from the environment
    })
    const manifest: Manifest = {
      plenary: 'backup',
      version: 1,
      at,
      database: place.databaseUrl ? 'postgres' : 'sqlite',
      file,
      sha256: await sha256Of(copy),
      rooms,
    }
    await writeFile(join(path, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    return { path, manifest }
  } catch (error) {
    await rm(path, { recursive: true, force: true })
    throw error
  }
}

async function copySqlite(from: string, to: string): Promise<void> {
  let database: Database.Database
  try {
    database = new Database(from, { fileMustExist: true, timeout: 10_000 })
  } catch {
    throw new StartError(`There is no database at ${from} yet.`)
  }
  try {
    await database.backup(to)
  } finally {
    database.close()
  }
  const copy = new Database(to)
  try {
    copy.pragma('journal_mode = DELETE') // one file, nothing beside it
    const verdict = copy.pragma('integrity_check', { simple: true })
    if (verdict !== 'ok') throw new StartError(`The copy is damaged: ${String(verdict)}`)
  } finally {
    copy.close()
  }
}

async function check(place: Place): Promise<{ rooms: number; damaged: string[] }> {
  const store = await openStore(place)
  try {
    return await checkRooms(store.journal)
  } finally {
    await store.close()
  }
}

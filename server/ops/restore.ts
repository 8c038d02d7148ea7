import { chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { lockDataFolder } from '@/server/data-lock'
import { StartError } from '@/server/start-error'
import { SQLITE_FILE } from '@/server/store/sqlite-store'
import { openStore } from '@/server/store/store'
import { backup, type Place } from './backup'
import { checkRooms } from './check-rooms'
import { readManifest } from './manifest'
import { postgresTool } from './postgres-tools'

/**
 * Puts a backup in the place of what is there, which is kept in `backups/`. Every room gets a new epoch, so that no
 * browser brings back what the backup does not hold. The server must not be running.
 * @throws StartError when it runs, or the backup is damaged or of another database; then nothing is changed.
 */
export async function restore(
  place: Place,
  from: string,
  now: Date,
): Promise<{ at: string; rooms: number; kept: string | null }> {
  const manifest = await readManifest(from)
  const wanted = place.databaseUrl ? 'postgres' : 'sqlite'
  if (manifest.database !== wanted) {
    throw new StartError(`The backup is of ${manifest.database}; this installation runs on ${wanted}.`)
  }
  const unlock = lockDataFolder(place.folder)
  try {
    const kept = await keepWhatIsThere(place, now)
    const file = join(from, manifest.file)
    if (place.databaseUrl)
      await postgresTool('pg_restore', place.databaseUrl, [
        '--clean',
        '--if-exists',
        '--no-owner',
        '--single-transaction',
        `--dbname=${new URL(place.databaseUrl).pathname.slice(1)}`,
        file,
      ])
    else await putSqlite(place.folder, file)
    if (!existsSync(join(place.folder, 'secret')) && existsSync(join(from, 'secret'))) {
      await copyFile(join(from, 'secret'), join(place.folder, 'secret'))
      await chmod(join(place.folder, 'secret'), 0o600)
    }

    const store = await openStore(place)
    try {
      const { rooms, damaged } = await checkRooms(store.journal)
      if (damaged.length > 0) throw new StartError(`${damaged.length} rooms of the backup cannot be read.`)
      await store.journal.raiseEpochs(now.getTime())
      return { at: manifest.at, rooms, kept }
    } finally {
      await store.close()
    }
  } finally {
    unlock()
  }
}

async function keepWhatIsThere(place: Place, now: Date): Promise<string | null> {
  const kept = join(place.folder, 'backups')
  if (!place.databaseUrl && !existsSync(join(place.folder, SQLITE_FILE))) return null
  await mkdir(kept, { recursive: true, mode: 0o700 })
  try {
    return (await backup(place, kept, now)).path
  } catch {
    // It is damaged: that may be why it is to be replaced. The files themselves are kept.
    if (place.databaseUrl)
      throw new StartError('What is in the database now could not be saved first; nothing was changed.')
    const path = join(kept, `damaged-${now.toISOString().replace(/[:.]/g, '-')}`)
    await mkdir(path, { mode: 0o700 })
    for (const end of ['', '-wal', '-shm']) {
      const file = join(place.folder, SQLITE_FILE + end)
      if (existsSync(file)) await copyFile(file, join(path, SQLITE_FILE + end))
    }
    return path
  }
}

/** Beside its place first, then there in one step. */
async function putSqlite(folder: string, file: string): Promise<void> {
  const target = join(folder, SQLITE_FILE)
  const draft = `${target}.restored`
  await copyFile(file, draft)
  await chmod(draft, 0o600)
  const copy = new Database(draft)
  const verdict = copy.pragma('integrity_check', { simple: true })
  copy.close()
  if (verdict !== 'ok') {
    await rm(draft)
    throw new StartError(`The backup is damaged: ${String(verdict)}`)
  }
  for (const end of ['-wal', '-shm']) await rm(target + end, { force: true })
  await rename(draft, target)
}

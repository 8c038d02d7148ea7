import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { StartError } from './start-error'

/**
 * Keeps a second server away from a data folder: rooms live in memory, so two servers on one folder would part ways.
 * The system drops the lock when the process ends, however it ends. Returns the function that gives it back.
 * @throws StartError when another process holds it.
 */
export function lockDataFolder(path: string): () => void {
  const file = join(path, 'lock')
  const lock = new Database(file, { timeout: 0 })
  try {
    chmodSync(file, 0o600)
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))) throw error
    throw new StartError(
      `Plenary is already running on the data folder ${path}: stop that one first, or name another folder in PLENARY_DATA.`,
    )
  }
  const release = () => {
    process.off('exit', release)
    lock.close()
  }
  // The listener also keeps the lock from being collected as garbage, which would give it back.
  process.on('exit', release)
  return release
}

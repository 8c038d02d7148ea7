import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Settings } from './env'
import { StartError } from './start-error'

const SECRET_BYTES = 32

export interface DataFolder {
  /** absolute */
  path: string
  /** signs sessions; at least 32 characters */
  secret: string
}

const REASONS: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it is on a disk that can only be read',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'there is a file of that name',
  ENOENT: 'it cannot be made there',
  ENOSPC: 'the disk is full',
}

/** Writes a new secret beside its place and moves it there whole, so that a crash never leaves half of one. */
function makeSecret(file: string): string {
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  const draft = `${file}.${process.pid}.new`
  rmSync(draft, { force: true })
  const handle = openSync(draft, 'wx', 0o600)
  try {
    writeSync(handle, `${secret}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(draft, file)
  return secret
}

function readSecret(file: string): string | undefined {
  let secret: string
  try {
    secret = readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  if (secret.length < SECRET_BYTES) {
    throw new StartError(
      `The file ${file} is damaged: put it back from a backup, or delete it and everyone signs in again.`,
    )
  }
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
  return secret
}

/**
 * Makes the data folder (0700) and its secret (`secret`, 0600) where they are missing.
 * @throws StartError when the folder cannot be made or written to, or the secret is damaged.
 */
export function openDataFolder(settings: Pick<Settings, 'dataFolder' | 'secret'>): DataFolder {
  const path = settings.dataFolder
  // Whatever this process writes from now on, databases and backups too, is for its own user alone.
  process.umask(0o077)
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    const file = join(path, 'secret')
    return { path, secret: settings.secret ?? readSecret(file) ?? makeSecret(file) }
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? '']
    if (!reason) throw error
    throw new StartError(`The data folder ${path} cannot be used: ${reason}. PLENARY_DATA names another one.`)
  }
}

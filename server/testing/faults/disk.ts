import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SQLITE_FILE } from '@/server/store/sqlite-store'

/** Whether small filesystems can be mounted here: the suite then runs in a mount namespace of its own. */
export const MAY_MOUNT = process.env.PLENARY_FAULTS_MOUNT === '1'

/** A folder for a server's data, on a disk that can be full. */
export interface Disk {
  readonly folder: string
  /** Writes until nothing more fits; afterwards `free` gives the space back. */
  fill(): void
  free(): void
  remove(): void
}

/** `small`: on a filesystem of so many bytes of its own, where that can be mounted. */
export function openDisk(small: number | null): Disk {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-faults-'))
  const mounted = small !== null && MAY_MOUNT
  if (mounted) execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${small}`, 'tmpfs', folder])
  const filler = join(folder, 'filler')
  return {
    folder,
    fill() {
      const file = openSync(filler, 'w')
      try {
        for (const size of [65_536, 4_096]) writeUntilFull(file, Buffer.alloc(size))
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(filler, { force: true }),
    remove() {
      if (mounted) execFileSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function writeUntilFull(file: number, bytes: Buffer): void {
  try {
    for (;;) writeSync(file, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}

/** Lets no file of this process grow beyond what the log has now and a little; null: as before. */
export function limitFiles(pid: number, folder: string | null): void {
  const limit = folder === null ? 'unlimited' : String(statSync(join(folder, `${SQLITE_FILE}-wal`)).size + 8_192)
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${limit}:`])
}

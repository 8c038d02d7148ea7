import { join, resolve } from 'node:path'
import { readSettings } from './env'
import { backup } from './ops/backup'
import { doctor } from './ops/doctor'
import { restore } from './ops/restore'
import { StartError } from './start-error'

const MARKS = { ok: 'ok    ', warn: 'LOOK  ', broken: 'BROKEN' } as const

/** `npm run backup | restore | doctor`: programs of their own beside the server. */
async function ops([task, given]: readonly (string | undefined)[]): Promise<void> {
  const settings = readSettings(process.env)
  const place = { folder: settings.dataFolder, databaseUrl: settings.databaseUrl ?? null }
  switch (task) {
    case 'backup': {
      const into = given ? resolve(given) : join(place.folder, 'backups')
      const { path, manifest } = await backup(place, into, new Date())
      console.info(`Saved and read back: ${manifest.rooms} rooms, in ${path}`)
      return
    }
    case 'restore': {
      if (!given) throw new StartError('Say which backup: npm run restore -- <folder>.')
      const { at, rooms, kept } = await restore(place, resolve(given), new Date())
      console.info(
        `Restored: ${rooms} rooms as they were at ${at}.${kept ? ` What was there before is in ${kept}` : ''}`,
      )
      return
    }
    case 'doctor': {
      const url = settings.publicUrl ?? `http://localhost:${settings.port}`
      for await (const { is, what } of doctor({ ...place, url, now: Date.now })) {
        console.info(`${MARKS[is]} ${what}`)
        if (is === 'broken') process.exitCode = 1
      }
      return
    }
    default:
      throw new StartError('Say what to do: backup, restore or doctor.')
  }
}

ops(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error)
  process.exitCode = 1
})

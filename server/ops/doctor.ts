import { access, constants, open, rm, stat, statfs } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { newId } from '@/lib/ids'
import { closeName } from '@/lib/wire/close-codes'
import { SQLITE_FILE } from '@/server/store/sqlite-store'
import { openStore, type Store } from '@/server/store/store'
import type { Place } from './backup'
import { checkRooms } from './check-rooms'

/** What one check found: `ok`, worth a look, or broken; and a sentence that says what, and what to do. */
export interface Finding {
  readonly is: 'ok' | 'warn' | 'broken'
  readonly what: string
}

const ok = (what: string): Finding => ({ is: 'ok', what })
const warn = (what: string): Finding => ({ is: 'warn', what })
const broken = (what: string): Finding => ({ is: 'broken', what })

const LITTLE = 512 * 1024 * 1024 // bytes of disk
const SLOW = 50 // ms to put something on disk
const SKEW = 5_000 // ms between two clocks

interface Patient extends Place {
  /** Where people open it; null: it was not told. */
  readonly url: string | null
  readonly now: () => number
}

/** Looks at everything that has made such servers fail: folder, secret, disk, database, clock, and the way in from outside. */
export async function* doctor(patient: Patient): AsyncGenerator<Finding> {
  try {
    await access(patient.folder, constants.R_OK | constants.W_OK)
  } catch {
    yield broken(`The data folder ${patient.folder} is missing, or this user may not write there.`)
    return
  }
  yield* folder(patient.folder)
  yield* disk(patient.folder)
  if (patient.databaseUrl === null && !existsSync(join(patient.folder, SQLITE_FILE))) {
    yield warn('There is no database yet; it is made at the first start.')
  } else yield* database(patient)
  if (patient.url === null) yield warn('PLENARY_URL is not set, so the way in from outside was not tried.')
  else yield* wayIn(patient.url, patient.now)
}

async function* folder(path: string): AsyncGenerator<Finding> {
  const { mode } = await stat(path)
  yield (mode & 0o077) === 0
    ? ok(`The data folder ${path} belongs to its owner alone.`)
    : warn(`Others on this machine may look into ${path}: chmod 700 closes it.`)
  const secret = await stat(join(path, 'secret')).catch(() => null)
  if (!secret)
    yield warn('There is no secret in the data folder: it comes from NEXTAUTH_SECRET, or is made at the first start.')
  else if ((secret.mode & 0o077) !== 0) yield broken('Others on this machine may read the secret: chmod 600 closes it.')
  else yield ok('The secret can be read by its owner alone.')
}

async function* disk(path: string): AsyncGenerator<Finding> {
  const { bavail, bsize } = await statfs(path)
  const free = bavail * bsize
  const text = `${Math.round(free / 1024 / 1024)} MB of disk are free`
  yield free < LITTLE ? broken(`${text}: answers cannot be stored on a full disk.`) : ok(`${text}.`)

  const probe = join(path, `.doctor-${newId()}`)
  const file = await open(probe, 'wx', 0o600)
  try {
    const times: number[] = []
    for (let i = 0; i < 9; i++) {
      const start = performance.now()
      await file.write('.')
      await file.sync()
      times.push(performance.now() - start)
    }
    const median = times.sort((a, b) => a - b)[4]!
    const found = `The disk keeps what it is given within ${median.toFixed(1)} ms`
    yield median > SLOW ? warn(`${found}, which is slow: “Saved” will come late.`) : ok(`${found}.`)
  } finally {
    await file.close()
    await rm(probe, { force: true })
  }
}

async function* database(patient: Patient): AsyncGenerator<Finding> {
  let store: Store
  try {
    store = await openStore(patient)
  } catch (error) {
    yield broken(`The database does not open: ${(error as Error).message}`)
    return
  }
  try {
    const { rooms, damaged } = await checkRooms(store.journal)
    if (damaged.length > 0)
      yield broken(`${damaged.length} of ${rooms} rooms cannot be read: restore a backup. ${damaged.join(', ')}`)
    else yield ok(`The database opens, and all ${rooms} rooms can be read.`)
    const { latest } = await store.db
      .selectFrom('update')
      .select((eb) => eb.fn.max('at').as('latest'))
      .executeTakeFirstOrThrow()
    const ahead = Number(latest ?? 0) - patient.now()
    yield ahead > SKEW
      ? broken(`This machine’s clock is ${Math.round(ahead / 1000)} s behind what was stored last: set it.`)
      : ok('The clock is not behind what was stored last.')
  } finally {
    await store.close()
  }
}

async function* wayIn(url: string, now: () => number): AsyncGenerator<Finding> {
  try {
    const asked = now()
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(10_000), redirect: 'manual' })
    const said = (await response.text()).trim()
    if (response.status === 200 && said === 'ready') yield ok(`${url} answers and is ready.`)
    else if (response.status === 503) yield broken(`${url} answers, but cannot work: ${said}`)
    else
      yield broken(
        `${url} answers with ${response.status}; that is not this server, or a proxy in front does not pass on.`,
      )
    const there = Date.parse(response.headers.get('date') ?? '')
    if (Number.isFinite(there) && Math.abs(there - asked) > SKEW) {
      yield warn(`The clock at ${url} and this one differ by ${Math.round(Math.abs(there - asked) / 1000)} s.`)
    }
  } catch {
    yield broken(`${url} does not answer from here: is it running, and is the address right?`)
    return
  }
  yield await webSocket(url)
}

/** Without a session the server says `notSignedIn`; to hear that, the WebSocket has come all the way. */
function webSocket(url: string): Promise<Finding> {
  return new Promise((resolve) => {
    const ws = new WebSocket(`${url.replace(/^http/, 'ws')}/sync/${newId()}.workshop`, {
      handshakeTimeout: 10_000,
      origin: url,
    })
    ws.on('error', ({ message }) => {
      resolve(broken(`A WebSocket through ${url} does not arrive (${message}): the proxy has to pass upgrades on.`))
    })
    ws.on('close', (code) => {
      const name = closeName(code)
      if (name === 'notSignedIn') resolve(ok(`A WebSocket through ${url} arrives.`))
      else if (name === 'wrongOrigin')
        resolve(broken(`The server does not take ${url} for its own address: set PLENARY_URL.`))
      else resolve(broken(`A WebSocket through ${url} arrives, but is closed with ${name ?? code}.`))
    })
  })
}

import pg from 'pg'
import { StartError } from '../start-error'

const SERVER_LOCK = 0x706c656f // any number that is ours
const ATTEMPTS = 20
const PAUSE = 250 // ms between attempts

/**
 * Keeps a second server away from a database: rooms live in memory, so two servers on one would part ways. Postgres
 * drops the lock when the connection that holds it ends; then it is taken again, and `lost` is called where that
 * fails: the process should end. Returns the function that gives it back.
 * @throws StartError when another server holds it, or there is no such database.
 */
export async function lockPostgres(url: string, lost: (error: Error) => void): Promise<() => Promise<void>> {
  let holder: pg.Client
  let released = false

  async function take(): Promise<boolean> {
    const client = new pg.Client({ connectionString: url, application_name: 'plenary lock', keepAlive: true })
    client.on('error', () => {}) // 'end' follows
    await client.connect()
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [SERVER_LOCK])
    if (!rows[0]!.taken) {
      await client.end()
      return false
    }
    client.once('end', () => void again())
    holder = client
    return true
  }

  async function again(attempt = 1): Promise<void> {
    if (released) return
    // Postgres may take a moment to notice that the connection is gone.
    const taken = await take().catch(() => false)
    if (taken) return released ? holder.end() : undefined
    if (attempt === ATTEMPTS) return lost(new Error('the lock on the database was lost'))
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    return again(attempt + 1)
  }

  const taken = await take().catch((error: Error) => {
    throw new StartError(`The database that DATABASE_URL names cannot be used: ${error.message}.`)
  })
  if (!taken) {
    throw new StartError(
      'Plenary is already running on this database: stop that one first, or name another in DATABASE_URL.',
    )
  }
  return async () => {
    released = true
    await holder.end()
  }
}

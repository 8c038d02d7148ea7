import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@/server/testing/until'
import { lockPostgres } from './postgres-lock'
import { havePostgres, temporaryPostgres } from './testing/temporary-postgres'

const postgres = await havePostgres()

describe.skipIf(!postgres)('the lock on a Postgres database', () => {
  let database: Awaited<ReturnType<typeof temporaryPostgres>>
  beforeAll(async () => void (database = await temporaryPostgres()))
  afterAll(() => database.drop())
  const never = (error: Error) => {
    throw error
  }
  /** Ends whatever connection holds the lock, as a restart of Postgres does. */
  async function cut(): Promise<number> {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'plenary lock' and datname = current_database()`,
    )
    await client.end()
    return rowCount ?? 0
  }

  it('keeps a second server away, until the first has ended', async () => {
    const release = await lockPostgres(database.url, never)
    await expect(lockPostgres(database.url, never)).rejects.toThrow('already running on this database')
    await release()
    await (
      await lockPostgres(database.url, never)
    )()
  })

  it('is taken again when its connection breaks', async () => {
    const release = await lockPostgres(database.url, never)
    expect(await cut()).toBe(1)
    const isFree = () =>
      lockPostgres(database.url, never).then(
        (free) => free().then(() => true),
        () => false,
      )
    while (await isFree());
    await release()
  })

  it('says when another server has it by then', async () => {
    let lost: Error | null = null
    await lockPostgres(database.url, (error) => (lost = error))
    const other = new pg.Client({ connectionString: database.url })
    await other.connect()
    const waiting = other.query(`select pg_advisory_lock(${0x706c656f})`)
    await cut()
    await waiting
    await until('the loss', () => lost)
    await other.end()
  })
})

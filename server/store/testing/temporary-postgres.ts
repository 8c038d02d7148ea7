import pg from 'pg'
import { newId } from '@/lib/ids'

/** The Postgres that tests may use: the one the environment names, else a local one. */
const ADDRESS =
  process.env.DATABASE_URL_TEST ?? process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ADDRESS, connectionTimeoutMillis: 2000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Whether there is a Postgres to test on. */
export const havePostgres = async (): Promise<boolean> =>
  withClient(async (client) => {
    await client.query('select 1')
    return true
  }).catch(() => false)

/** A new database of its own, and the way to be rid of it. */
export async function temporaryPostgres(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `plenary_test_${newId()}`
  await withClient((client) => client.query(`create database ${name}`))
  const url = new URL(ADDRESS)
  url.pathname = `/${name}`
  return {
    url: url.href,
    drop: () => withClient(async (client) => void (await client.query(`drop database ${name} with (force)`))),
  }
}

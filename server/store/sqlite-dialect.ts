import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { QueryAnswer } from './sqlite-request'
import type { WorkerLink } from './worker-link'

/**
 * Kysely over one SQLite connection in a worker. Whoever holds the connection (a transaction until its end, else
 * one query) has it alone; the others wait in order.
 */
export const sqliteDialect = (link: WorkerLink): Dialect => ({
  createDriver: () => new WorkerDriver(link),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
})

class WorkerDriver implements Driver {
  readonly #connection: DatabaseConnection
  #last: Promise<void> = Promise.resolve()
  #release: () => void = () => {}

  constructor(link: WorkerLink) {
    this.#connection = new WorkerConnection(link)
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last
    let release = () => {}
    this.#last = new Promise((resolve) => (release = resolve))
    await before
    this.#release = release
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    this.#release()
  }

  // `immediate`: the write lock is taken at once, so that a transaction never fails half-way for want of it.
  beginTransaction = (connection: DatabaseConnection) => run(connection, 'begin immediate')
  commitTransaction = (connection: DatabaseConnection) => run(connection, 'commit')
  rollbackTransaction = (connection: DatabaseConnection) => run(connection, 'rollback')

  async init(): Promise<void> {}
  async destroy(): Promise<void> {}
}

async function run(connection: DatabaseConnection, sql: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(sql))
}

class WorkerConnection implements DatabaseConnection {
  constructor(private readonly link: WorkerLink) {}

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes } = await this.link.call<QueryAnswer>({ do: 'query', sql, parameters })
    return { rows: rows as R[], numAffectedRows: changes === undefined ? undefined : BigInt(changes) }
  }

  // eslint-disable-next-line require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Queries are not streamed from SQLite; page through them.')
  }
}

import { parentPort, workerData } from 'node:worker_threads'
import Database, { type Statement } from 'better-sqlite3'
import { unpackBatch, type PackedBatch } from './packed-batch'
import type { QueryAnswer, SqliteRequest } from './sqlite-request'
import type { Reply } from './worker-link'

// One connection to the SQLite file, in a thread of its own: requests are done one after another, in order.

const PATIENCE = 10_000 // ms for another connection to let go of a lock
const STATEMENTS = 300 // prepared and kept

const db = new Database((workerData as { file: string }).file, { timeout: PATIENCE })
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL') // what is committed survives a power cut
db.pragma('foreign_keys = ON')
db.pragma('secure_delete = ON') // what is deleted is overwritten with zeros
db.pragma('cache_size = -16000')

const statements = new Map<string, Statement>()

function prepared(sql: string): Statement {
  let statement = statements.get(sql)
  if (statement) return statement
  statement = db.prepare(sql)
  if (statements.size >= STATEMENTS) statements.clear()
  statements.set(sql, statement)
  return statement
}

function query(sql: string, parameters: readonly unknown[]): QueryAnswer {
  const statement = prepared(sql)
  if (statement.reader) return { rows: statement.all(...parameters) }
  return { rows: [], changes: statement.run(...parameters).changes }
}

function append(packed: PackedBatch): void {
  const update = prepared('insert into "update" (room, seq, bytes, actor, at) values (?, ?, ?, ?, ?)')
  const client = prepared('insert into client (room, client, participant) values (?, ?, ?) on conflict do nothing')
  const { entries, bindings } = unpackBatch(packed)
  db.exec('begin immediate')
  try {
    for (const { room, seq, bytes, actor, at } of entries) update.run(room, seq, bytes, actor, at)
    for (const binding of bindings) client.run(binding.room, binding.client, binding.participant)
    db.exec('commit')
  } catch (error) {
    if (db.inTransaction) db.exec('rollback')
    throw error
  }
}

/** Almost all of it is done without a lock; others wait for the rest a tenth of a second at most. */
function emptyLog(): boolean {
  db.pragma('wal_checkpoint(passive)')
  db.pragma('busy_timeout = 100')
  try {
    return db.pragma('wal_checkpoint(truncate)', { simple: true }) === 0
  } finally {
    db.pragma(`busy_timeout = ${PATIENCE}`)
  }
}

async function answer(request: SqliteRequest): Promise<unknown> {
  switch (request.do) {
    case 'query':
      return query(request.sql, request.parameters)
    case 'append':
      return append(request.batch)
    case 'backup':
      await db.backup(request.to)
      return undefined
    case 'empty-log':
      return emptyLog()
    case 'close':
      db.close()
      return undefined
  }
}

parentPort!.on('message', (request: SqliteRequest & { id: number }) => {
  const { id } = request
  answer(request).then(
    (value) => parentPort!.postMessage({ id, ok: true, value } satisfies Reply),
    (error: Error & { code?: string }) =>
      parentPort!.postMessage({ id, ok: false, message: error.message, code: error.code ?? null } satisfies Reply),
  )
})

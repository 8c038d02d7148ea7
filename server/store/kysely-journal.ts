import type { Kysely, Transaction } from 'kysely'
import type { Batch, Entry, Journal, Loaded } from './journal'
import type { Schema } from './schema'

const PRUNED = 2_000 // updates of a room that are deleted in one commit, so that none takes long

/**
 * The journal on any database of ours. Only `append`, where time counts, is each database's own, and `overwrite`, which
 * sees to it that what was deleted is not left lying in files.
 */
export function kyselyJournal(
  db: Kysely<Schema>,
  append: (batch: Batch) => Promise<void>,
  overwrite: () => Promise<void> = async () => {},
): Journal {
  return {
    append: (batch) => (batch.entries.length + batch.bindings.length === 0 ? Promise.resolve() : append(batch)),

    load,

    async writeSnapshot(room, snapshot, at) {
      await db.transaction().execute((transaction) => putSnapshot(transaction, room, snapshot, at))
    },

    async forgetPast(room, snapshot, at) {
      await db.transaction().execute(async (transaction) => {
        await putSnapshot(transaction, room, snapshot, at)
        await transaction.deleteFrom('update').where('room', '=', room).where('seq', '<=', snapshot.seq).execute()
      })
      await overwrite()
    },

    async prune(before) {
      let pruned = 0
      for (const { room, seq } of await db.selectFrom('snapshot').select(['room', 'seq']).execute()) {
        for (;;) {
          const { numDeletedRows } = await db
            .deleteFrom('update')
            .where('room', '=', room)
            .where('seq', '<=', seq)
            .where('at', '<', before)
            .where('seq', '<', (all) =>
              all
                .selectFrom('update')
                .select((row) => row(row.fn.min('seq'), '+', PRUNED).as('end'))
                .where('room', '=', room),
            )
            .executeTakeFirst()
          pruned += Number(numDeletedRows)
          if (Number(numDeletedRows) < PRUNED) break
        }
      }
      return pruned
    },

    raiseEpoch: (room, now) => raiseEpoch(room, now, 0),

    async raiseEpochs(now) {
      const names = await rooms()
      for (const room of names) await raiseEpoch(room, now, 0)
      return names.length
    },

    rooms,

    async history(room, since, limit): Promise<readonly Entry[]> {
      return db
        .selectFrom('update')
        .selectAll()
        .where('room', '=', room)
        .where('seq', '>', since)
        .orderBy('seq')
        .limit(limit)
        .execute()
    },

    async deleteWorkshop(workshop) {
      await db.transaction().execute(async (transaction) => {
        for (const table of ['update', 'snapshot', 'room', 'client'] as const) {
          await transaction.deleteFrom(table).where('room', 'like', `${workshop}.%`).execute()
        }
      })
    },
  }

  /** Also over one of the same number: its bytes may be older than the last clean-up of the document. */
  async function putSnapshot(
    transaction: Transaction<Schema>,
    room: string,
    { seq, bytes, stateVector }: Parameters<Journal['writeSnapshot']>[1],
    at: number,
  ): Promise<void> {
    const row = { seq, bytes, state_vector: stateVector, at }
    await transaction
      .insertInto('snapshot')
      .values({ room, ...row })
      .onConflict((conflict) => conflict.column('room').doUpdateSet(row).where('snapshot.seq', '<=', seq))
      .execute()
    await transaction
      .insertInto('room')
      .values({ room, epoch: 1, seq })
      .onConflict((conflict) => conflict.column('room').doUpdateSet({ seq }).where('room.seq', '<', seq))
      .execute()
  }

  async function load(room: string): Promise<Loaded> {
    const snapshot = await db.selectFrom('snapshot').selectAll().where('room', '=', room).executeTakeFirst()
    const snapshotSeq = snapshot?.seq ?? 0
    const [known, tail, clients] = await Promise.all([
      db.selectFrom('room').selectAll().where('room', '=', room).executeTakeFirst(),
      db
        .selectFrom('update')
        .select(['seq', 'bytes'])
        .where('room', '=', room)
        .where('seq', '>', snapshotSeq)
        .orderBy('seq')
        .execute(),
      db.selectFrom('client').select(['client', 'participant']).where('room', '=', room).execute(),
    ])
    // A newer snapshot may have taken the place of the log just read.
    const still = await db.selectFrom('snapshot').select('seq').where('room', '=', room).executeTakeFirst()
    if (still?.seq !== snapshot?.seq) return load(room)
    for (const [index, { seq }] of tail.entries()) {
      if (seq !== snapshotSeq + index + 1)
        throw new Error(`update ${snapshotSeq + index + 1} of room ${room} is missing`)
    }
    const seq = snapshotSeq + tail.length
    // Others were sent more than the disk has kept: their copies no longer fit.
    const epoch = known && known.seq > seq ? await raiseEpoch(room, Date.now(), seq) : (known?.epoch ?? 1)
    return {
      epoch,
      seq,
      snapshot: snapshot ? { seq: snapshotSeq, bytes: snapshot.bytes, stateVector: snapshot.state_vector } : null,
      tail: tail.map(({ bytes }) => bytes),
      clients: new Map(clients.map(({ client, participant }) => [client, participant])),
    }
  }

  async function rooms(): Promise<readonly string[]> {
    const [logged, saved] = await Promise.all([
      db.selectFrom('update').select('room').distinct().execute(),
      db.selectFrom('snapshot').select('room').execute(),
    ])
    return [...new Set([...logged, ...saved].map(({ room }) => room))].sort()
  }

  // From the clock, so that two restores of one backup never give the same number.
  async function raiseEpoch(room: string, now: number, seq: number): Promise<number> {
    const known = await db.selectFrom('room').select('epoch').where('room', '=', room).executeTakeFirst()
    const epoch = Math.max((known?.epoch ?? 1) + 1, now)
    await db
      .insertInto('room')
      .values({ room, epoch, seq })
      .onConflict((conflict) => conflict.column('room').doUpdateSet({ epoch, seq }))
      .execute()
    return epoch
  }
}

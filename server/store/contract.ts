import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId, type UserId, type WorkshopId } from '@/lib/ids'
import type { Batch, Entry } from './journal'
import type { Store } from './store'

/** A place where a store can be opened more than once. */
export interface Place {
  open(): Promise<Store>
  remove(): Promise<void>
}

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
const entry = (room: string, seq: number, extra: Partial<Entry> = {}): Entry => ({
  room,
  seq,
  bytes: bytes(seq, 0, 255, 39, 92),
  actor: 'somebody',
  at: 1_700_000_000_000 + seq,
  ...extra,
})
const snapshotAt = (seq: number, ...numbers: number[]) => ({ seq, bytes: bytes(...numbers), stateVector: bytes(seq) })
const entries = (...list: Entry[]): Batch => ({ entries: list, bindings: [] })
const plain = (list: readonly Uint8Array[]) => list.map((one) => [...one])
const aUser = (name: string, id = newId<UserId>()) => ({
  id,
  email: null,
  subject: null,
  name,
  password: null,
  admin: 0 as const,
  created_at: 1_700_000_000_000,
  seen_at: 1_700_000_000_000,
})

/** What every store must do; run on each database, on the real thing. */
export function storeContract(makePlace: () => Promise<Place>): void {
  let place: Place
  let store: Store
  let workshop: WorkshopId
  let room: string

  beforeEach(async () => {
    place = await makePlace()
    store = await place.open()
    workshop = newId<WorkshopId>()
    room = `${workshop}.workshop`
  })
  afterEach(async () => {
    await store.close()
    await place.remove()
  })
  const reopen = async () => {
    await store.close()
    store = await place.open()
  }

  describe('tables', () => {
    it('are made once', async () => {
      expect(store.migrated).toContain('001-tables')
      await reopen()
      expect(store.migrated).toEqual([])
    })

    it('give back what was put in, numbers as numbers', async () => {
      const user = aUser('Zoë “O’Hara” \u202e<b>')
      await store.db.insertInto('user').values(user).execute()
      await reopen()
      const found = await store.db.selectFrom('user').selectAll().executeTakeFirstOrThrow()
      expect(found).toEqual({ ...user, generation: 0 })
    })

    it('tell how many rows a statement touched, and return what is asked', async () => {
      await store.db
        .insertInto('user')
        .values([aUser('a'), aUser('b')])
        .execute()
      const { numUpdatedRows } = await store.db.updateTable('user').set({ admin: 1 }).executeTakeFirst()
      expect(numUpdatedRows).toBe(2n)
      const [raised] = await store.db
        .updateTable('user')
        .set((eb) => ({ generation: eb('generation', '+', 1) }))
        .where('name', '=', 'a')
        .returning('generation')
        .execute()
      expect(raised).toEqual({ generation: 1 })
    })

    it('keep transactions apart and undo a failed one', async () => {
      const id = newId<UserId>()
      await store.db.insertInto('user').values(aUser('counted', id)).execute()
      const raise = (fail: boolean) =>
        store.db.transaction().execute(async (tx) => {
          const { generation } = await tx
            .selectFrom('user')
            .select('generation')
            .where('id', '=', id)
            .$if(store.kind === 'postgres', (query) => query.forUpdate())
            .executeTakeFirstOrThrow()
          await tx
            .updateTable('user')
            .set({ generation: generation + 1 })
            .where('id', '=', id)
            .execute()
          if (fail) throw new Error('on purpose')
        })
      const results = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => raise(i % 4 === 0)))
      expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(5)
      const found = await store.db.selectFrom('user').select('generation').executeTakeFirstOrThrow()
      expect(found.generation).toBe(15)
    })

    it('refuse what breaks a rule, and go on', async () => {
      const user = aUser('once')
      await store.db.insertInto('user').values(user).execute()
      await expect(store.db.insertInto('user').values(user).execute()).rejects.toThrow()
      expect(await store.db.selectFrom('user').selectAll().execute()).toHaveLength(1)
    })
  })

  describe('journal', () => {
    it('knows nothing of a new room', async () => {
      expect(await store.journal.load(room)).toEqual({
        epoch: 1,
        seq: 0,
        snapshot: null,
        tail: [],
        clients: new Map(),
      })
    })

    it('S1 keeps a batch for many rooms, byte by byte, in order', async () => {
      const rooms = Array.from({ length: 40 }, () => `${newId()}.workshop`)
      await store.journal.append(entries(...rooms.flatMap((one) => [entry(one, 1), entry(one, 2, { bytes: bytes() })])))
      await store.journal.append(entries(...rooms.map((one) => entry(one, 3))))
      await reopen()
      for (const one of rooms) {
        const { seq, tail } = await store.journal.load(one)
        expect(seq).toBe(3)
        expect(plain(tail)).toEqual([[1, 0, 255, 39, 92], [], [3, 0, 255, 39, 92]])
      }
      expect(await store.journal.history(rooms[0]!, 1, 1)).toEqual([entry(rooms[0]!, 2, { bytes: expect.anything() })])
    })

    it('S1 stores a batch whole or not at all', async () => {
      await store.journal.append(entries(entry(room, 1)))
      const other = `${newId()}.workshop`
      const clashing: Batch = {
        entries: [entry(other, 1), entry(room, 1)],
        bindings: [{ room: other, client: 1, participant: 'p' }],
      }
      await expect(store.journal.append(clashing)).rejects.toThrow()
      expect(await store.journal.load(other)).toMatchObject({ seq: 0, tail: [], clients: new Map() })
      await store.journal.append(entries(entry(other, 1)))
      expect(await store.journal.load(other)).toMatchObject({ seq: 1 })
    })

    it('takes batches while transactions of others are under way', async () => {
      const adding = Array.from({ length: 20 }, (_, i) =>
        store.db.transaction().execute((tx) =>
          tx
            .insertInto('user')
            .values(aUser(`${i}`))
            .execute(),
        ),
      )
      const appending = Array.from({ length: 20 }, (_, i) => store.journal.append(entries(entry(room, i + 1))))
      await Promise.all([...adding, ...appending])
      expect((await store.journal.load(room)).seq).toBe(20)
      expect(await store.db.selectFrom('user').select('id').execute()).toHaveLength(20)
    })

    it('binds a client id to the first who brings it', async () => {
      const client = 2 ** 32 - 1
      const bind = (participant: string) =>
        store.journal.append({ entries: [], bindings: [{ room, client, participant }] })
      await bind('first')
      await bind('second')
      expect((await store.journal.load(room)).clients).toEqual(new Map([[client, 'first']]))
    })

    it('loads the latest snapshot and what came after it', async () => {
      await store.journal.append(entries(entry(room, 1), entry(room, 2), entry(room, 3)))
      await store.journal.writeSnapshot(room, snapshotAt(2, 7, 7), 1)
      await store.journal.writeSnapshot(room, snapshotAt(1, 6), 2)
      const loaded = await store.journal.load(room)
      expect(loaded.seq).toBe(3)
      expect(loaded.snapshot!.seq).toBe(2)
      expect(plain([loaded.snapshot!.bytes, loaded.snapshot!.stateVector!])).toEqual([[7, 7], [2]])
      expect(plain(loaded.tail)).toEqual([[3, 0, 255, 39, 92]])
      expect(await store.journal.history(room, 0, 10)).toHaveLength(3)
    })

    it('forgets what a room was before, and nothing of what came meanwhile or of other rooms', async () => {
      const other = `${newId()}.workshop`
      await store.journal.append(entries(entry(room, 1), entry(room, 2), entry(other, 1)))
      await store.journal.writeSnapshot(room, snapshotAt(2, 6), 1)
      await Promise.all([
        store.journal.forgetPast(room, snapshotAt(2, 7), 2),
        store.journal.append(entries(entry(room, 3))),
      ])
      await reopen()
      const { seq, snapshot, tail, epoch } = await store.journal.load(room)
      expect([seq, epoch, [...snapshot!.bytes], plain(tail)]).toEqual([3, 1, [7], [[3, 0, 255, 39, 92]]])
      expect((await store.journal.history(room, 0, 10)).map((one) => one.seq)).toEqual([3])
      expect(await store.journal.history(other, 0, 10)).toHaveLength(1)
      await store.journal.forgetPast(room, snapshotAt(1, 5), 3) // late: a newer snapshot is there
      expect((await store.journal.load(room)).seq).toBe(3)
    })

    it('gives a room whole while its past is being forgotten', async () => {
      for (let seq = 1; seq <= 60; seq += 2) {
        await store.journal.append(entries(entry(room, seq), entry(room, seq + 1)))
        const [loaded] = await Promise.all([
          store.journal.load(room),
          store.journal.forgetPast(room, snapshotAt(seq + 1, seq), seq),
        ])
        expect(loaded).toMatchObject({ seq: seq + 1, epoch: 1 })
      }
    })

    it('deletes old log that a snapshot holds, and no other', async () => {
      const at = (seq: number) => 1_000 + seq
      const other = `${newId()}.workshop`
      const many = Array.from({ length: 5_000 }, (_, i) => entry(room, i + 1, { bytes: bytes(1), at: at(i + 1) }))
      await store.journal.append(entries(...many, entry(other, 1, { at: 1 })))
      await store.journal.writeSnapshot(room, snapshotAt(4_500, 7), 1)
      expect(await store.journal.prune(at(4_200))).toBe(4_199)
      expect(await store.journal.prune(at(9_000))).toBe(301)
      expect(await store.journal.prune(at(9_000))).toBe(0)
      expect((await store.journal.history(room, 0, 1))[0]!.seq).toBe(4_501)
      expect(await store.journal.load(room)).toMatchObject({ seq: 5_000 })
      expect(await store.journal.load(other)).toMatchObject({ seq: 1 })
    })

    it('S2 refuses to load a room whose log has a hole', async () => {
      await store.journal.append(entries(entry(room, 1), entry(room, 2), entry(room, 3)))
      await store.db.deleteFrom('update').where('seq', '=', 2).execute()
      await expect(store.journal.load(room)).rejects.toThrow(/missing/)
    })

    it('S2 raises the epoch when the log comes back shorter than it was', async () => {
      await store.journal.append(entries(entry(room, 1), entry(room, 2)))
      await store.journal.writeSnapshot(room, snapshotAt(2, 7), 1)
      await store.db.deleteFrom('snapshot').execute()
      await store.db.deleteFrom('update').where('seq', '=', 2).execute()
      const { epoch, seq } = await store.journal.load(room)
      expect(seq).toBe(1)
      expect(epoch).toBeGreaterThan(1)
      expect((await store.journal.load(room)).epoch).toBe(epoch)
    })

    it('raises an epoch to a number that was never used', async () => {
      const first = await store.journal.raiseEpoch(room, 1_000)
      expect(await store.journal.raiseEpoch(room, 1_000)).toBeGreaterThan(first)
      await reopen()
      expect((await store.journal.load(room)).epoch).toBe(first + 1)
    })

    it('raises the epochs of all rooms, and names them', async () => {
      const other = `${newId()}.workshop`
      await store.journal.append(entries(entry(room, 1), entry(other, 1)))
      expect(await store.journal.rooms()).toEqual([room, other].sort())
      expect(await store.journal.raiseEpochs(1_700_000_000_000)).toBe(2)
      expect([(await store.journal.load(room)).epoch, (await store.journal.load(other)).epoch]).toEqual([
        1_700_000_000_000, 1_700_000_000_000,
      ])
    })

    it('deletes one workshop’s rooms only', async () => {
      const desk = `${workshop}.desk.${newId()}`
      const other = `${newId()}.workshop`
      await store.journal.append({
        entries: [entry(room, 1), entry(desk, 1), entry(other, 1)],
        bindings: [{ room, client: 5, participant: 'p' }],
      })
      await store.journal.writeSnapshot(desk, snapshotAt(1, 1), 1)
      await store.journal.deleteWorkshop(workshop)
      expect(await store.journal.load(room)).toMatchObject({ seq: 0, clients: new Map() })
      expect(await store.journal.load(desk)).toMatchObject({ seq: 0, snapshot: null })
      expect(await store.journal.load(other)).toMatchObject({ seq: 1 })
    })
  })
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { install, type Installation } from '@/server/testing/installation'
import { createSweep } from './sweep'

const DAY = 24 * 3600 * 1000
let server: Installation
beforeAll(async () => {
  server = await install({ RETENTION_DAYS: '30' })
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

const count = async (table: 'workshop' | 'user' | 'participant' | 'update' | 'link') =>
  (
    await server.db
      .selectFrom(table)
      .select((row) => row.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n

describe('the sweep', () => {
  it('deletes demonstrations after a day with their guests, and workshops after their retention', async () => {
    const sweep = createSweep(server.context)
    await server.arrive('start-demonstration', { language: 'en' })
    const facilitator = await server.account()
    const { workshop } = await server.run('create-workshop', facilitator, { title: 'T', language: 'en' })
    expect(await sweep.once()).toEqual({ workshops: 0, secrets: 0, guests: 0, updates: 0 })
    server.time.ahead = DAY + 1000
    expect(await sweep.once()).toMatchObject({ workshops: 1, guests: 1 })
    expect([await count('workshop'), await count('participant'), await count('user')]).toEqual([1, 1, 1])

    server.time.ahead = 20 * DAY
    const { id: step } = (await server.queries.run('workshop-for', facilitator, { workshop })).steps[0]!
    await server.run('close-step', facilitator, { step }) // used: kept for its retention again
    server.time.ahead = 45 * DAY
    expect(await sweep.once()).toMatchObject({ workshops: 0 })
    server.time.ahead = 50 * DAY + 1000
    expect(await sweep.once()).toMatchObject({ workshops: 1, guests: 0 })
    expect([await count('workshop'), await count('link'), await count('update')]).toEqual([0, 0, 0])
    expect(await count('user')).toBe(1)
  })

  it('finishes deletions that were cut short, which nobody sees meanwhile', async () => {
    const facilitator = await server.account()
    const { workshop } = await server.run('create-workshop', facilitator, { title: 'T', language: 'en' })
    await server.db.updateTable('workshop').set({ expires_at: 0 }).where('id', '=', workshop).execute()
    await server.stop()
    server = await install({}, server.folder)
    expect(await server.access.authority.load(workshop)).toBe(false)
    expect(await createSweep(server.context).once()).toMatchObject({ workshops: 1 })
    expect([await count('workshop'), await count('update')]).toEqual([0, 0])
  })
})

describe('the sweep and the rooms’ logs', () => {
  it('keeps the history for as long as a workshop is kept unused, and no longer', async () => {
    const other = await install({ RETENTION_DAYS: '30' })
    try {
      const sweep = createSweep(other.context)
      const facilitator = await other.account()
      const { workshop } = await other.run('create-workshop', facilitator, { title: 'Before', language: 'en' })
      const room = { kind: 'workshop', workshop } as const
      const { id: step } = (await other.queries.run('workshop-for', facilitator, { workshop })).steps[0]!
      await other.sync.rooms.forgetPast(room) // a snapshot
      other.time.ahead = 20 * DAY
      await other.run('close-step', facilitator, { step })
      const kept = () => other.db.selectFrom('update').select('seq').execute()
      const before = await kept()
      expect(before.length).toBeGreaterThan(0)
      await other.sync.close() // writes snapshots
      other.time.ahead = 49 * DAY
      expect(await sweep.once()).toMatchObject({ workshops: 0, updates: 0 })
      other.time.ahead = 50 * DAY - 60_000
      expect(await sweep.once()).toMatchObject({ workshops: 0, updates: 0 })
      expect(await kept()).toEqual(before)
      await other.db
        .updateTable('workshop')
        .set({ expires_at: 90 * DAY + Date.now() })
        .execute() // used since
      other.time.ahead = 51 * DAY
      expect(await sweep.once()).toMatchObject({ workshops: 0, updates: before.length })
      expect(await kept()).toEqual([])
    } finally {
      await other.stop()
      await other.folder.remove()
    }
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StepId, WorkshopId } from '@/lib/ids'
import type { Caller } from '@/server/commands/command'
import { install, type Installation } from '@/server/testing/installation'
import { createSchedule } from './schedule'

const HOUR = 3600 * 1000
let server: Installation
let facilitator: Caller
let workshop: WorkshopId
let step: StepId

beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})
beforeEach(async () => {
  server.time.ahead = 0
  facilitator = await server.account()
  workshop = (await server.run('create-workshop', facilitator, { title: 'T', language: 'en' })).workshop
  const added = await server.run('add-step', facilitator, { workshop, kind: 'weigh-aims', title: 'Across the world' })
  step = added.step
})

const plan = (opensAt: number | null, closesAt: number | null) =>
  server.run('edit-step', facilitator, { step, opensAt, closesAt })
const planned = async () => {
  const { steps } = await server.queries.run('workshop-for', facilitator, { workshop })
  return steps.find((each) => each.id === step)!
}
const inRoom = () => server.look(workshop, (room) => room.agenda.read().get(step)?.gate ?? null)
/** The schedule of a server that has just started. */
const once = () => createSchedule(server.context).once()

describe('the schedule', () => {
  it('opens and closes a step at its moments, in the room too, and forgets each once it is done', async () => {
    const start = server.context.now()
    await plan(start + HOUR, start + 2 * HOUR)
    expect(await once()).toBe(0)
    expect(await inRoom()).toBeNull()
    server.time.ahead = HOUR + 1000
    expect(await once()).toBe(1)
    expect(await inRoom()).toBe('open')
    expect(await planned()).toMatchObject({ opensAt: null, closesAt: start + 2 * HOUR })
    server.time.ahead = 2 * HOUR + 1000
    expect(await once()).toBe(1)
    expect(await inRoom()).toBe('closed')
    const { closedAt, closesAt } = await planned()
    expect(closesAt).toBeNull()
    expect(closedAt).toBeGreaterThanOrEqual(start + 2 * HOUR)
    await server.run('open-step', facilitator, { step })
    expect(await once()).toBe(0)
    expect(await inRoom()).toBe('open')
  })

  it('leaves alone what a facilitator did by hand already', async () => {
    const start = server.context.now()
    await plan(start + HOUR, null)
    await server.run('open-step', facilitator, { step })
    await server.run('close-step', facilitator, { step })
    await plan(null, start + HOUR)
    server.time.ahead = HOUR + 1000
    const { closedAt } = await planned()
    await once()
    expect(await planned()).toMatchObject({ gate: 'closed', closedAt, closesAt: null })
  })

  it('waits in an archived and in a paused workshop, and goes on afterwards', async () => {
    const start = server.context.now()
    await plan(start + HOUR, null)
    for (const [rest, goOn] of [
      ['pause-workshop', 'resume-workshop'],
      ['archive-workshop', 'unarchive-workshop'],
    ] as const) {
      await server.run(rest, facilitator, { workshop })
      server.time.ahead = 2 * HOUR
      expect(await once()).toBe(0)
      await server.run(goOn, facilitator, { workshop })
    }
    expect(await once()).toBe(1)
    expect(await inRoom()).toBe('open')
  })

  it('runs by itself between start and stop', async () => {
    const schedule = createSchedule(server.context)
    await plan(server.context.now() + HOUR, null)
    server.time.ahead = 2 * HOUR
    schedule.start()
    await expect.poll(inRoom).toBe('open')
    await schedule.stop()
  })

  it('catches up once with what was missed while the server was away', async () => {
    const start = server.context.now()
    await plan(start + HOUR, start + 2 * HOUR)
    await server.stop()
    server = await install({}, server.folder)
    server.time.ahead = 5 * HOUR
    expect(await once()).toBe(2)
    expect(await inRoom()).toBe('closed')
    expect(await once()).toBe(0)
  })
})

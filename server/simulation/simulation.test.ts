import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activities } from '@/lib/activities/registry'
import type { WorkshopId } from '@/lib/ids'
import { roomName } from '@/lib/wire/room-name'
import { Visitor } from '@/server/access/testing/visitor'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { until } from '@/server/testing/until'
import { blend } from './blend'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

const { answer: schema } = activities['weigh-aims']
const answers = (workshop: WorkshopId) =>
  server.look(workshop, (room) => {
    const step = [...room.agenda.read().values()].find(({ kind }) => kind === 'weigh-aims')!
    return new Map(room.answers.of(step.id, schema)!.read())
  })

describe('a demonstration', () => {
  it('opens at once, marked, with illustrative people who have answered, run by its visitor', async () => {
    const { output, caller } = await server.arrive('start-demonstration', { language: 'fr' })
    const view = await server.queries.run('workshop-for', caller, output)
    expect(view).toMatchObject({ title: 'Démonstration : Gouvernance des migrations', demonstration: true })
    expect(view.me).toMatchObject({ role: 'facilitator', simulated: false })
    expect(Math.abs(view.expiresAt! - view.createdAt - 24 * 3600 * 1000)).toBeLessThan(5000)
    const people = await server.look(output.workshop, (room) => [...room.people.read().values()])
    const simulated = people.filter((each) => each.simulated)
    expect(simulated).toHaveLength(24)
    expect(new Set(simulated.map((each) => each.delegation)).size).toBe(view.delegations.length)
    expect(simulated[0]!.name).toBe(`Membre 1 · ${view.delegations[0]!.name}`)
    const given = await answers(output.workshop)
    expect([...given.keys()].sort()).toEqual(simulated.map((each) => each.id).sort())
    const compared = await server.look(output.workshop, (room) => {
      const step = [...room.agenda.read().values()].find(({ kind }) => kind === 'compare-visions')!
      return [...room.answers.of(step.id, activities['compare-visions'].answer)!.read().values()]
    })
    expect(compared).toHaveLength(24)
  })

  it('moves its dots while somebody looks, and rests while nobody does', async () => {
    const { output, session } = await server.arrive('start-demonstration', { language: 'en' })
    const { output: alone } = await server.arrive('start-demonstration', { language: 'en' })
    const before = [await answers(output.workshop), await answers(alone.workshop)] as const
    server.context.simulation.start()
    const visitor = await Visitor.enter(server, roomName({ kind: 'workshop', workshop: output.workshop }), session)
    await until('dots to move', () => visitor.updates > 1)
    visitor.leave()
    await server.context.simulation.stop()
    expect(await answers(output.workshop)).not.toEqual(before[0])
    expect(await answers(alone.workshop)).toEqual(before[1])
  })

  it('writes only people who are simulated, and only while the step is open', async () => {
    const { output, caller } = await server.arrive('start-demonstration', { language: 'en' })
    const { workshop } = output
    const { steps, me } = await server.queries.run('workshop-for', caller, { workshop })
    for (const { id } of steps) await server.run('close-step', caller, { step: id })
    const before = await answers(workshop)
    for (let move = 0; move < 3; move++) await server.context.simulation.step(workshop)
    expect(await answers(workshop)).toEqual(before)
    expect(before.has(me.id)).toBe(false)
  })

  it('is limited by address, and the oldest that nobody looks at makes room', async () => {
    const { output: oldest } = await server.arrive('start-demonstration', { language: 'en' })
    const start = () => server.arrive('start-demonstration', { language: 'en' }, '203.0.113.50')
    for (let begun = 0; begun < 40; begun++) await start()
    expect(await failureOf(start())).toBe('tooManyDemonstrations')
    const running = () => server.db.selectFrom('workshop').select('id').orderBy('created_at').execute()
    for (let begun = (await running()).length; begun < 100; begun++)
      await server.arrive('start-demonstration', { language: 'en' }, `198.51.100.${begun}`)
    const first = (await running())[0]!.id
    const { output: newest } = await server.arrive('start-demonstration', { language: 'en' })
    const left = (await running()).map((each) => each.id)
    expect(left).toHaveLength(100)
    expect(left).not.toContain(first)
    expect(left).toEqual(expect.arrayContaining([oldest.workshop, newest.workshop]))
  })
})

describe('blend', () => {
  const points = fc
    .tuple(fc.nat(100), fc.nat(100))
    .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 100 - Math.max(a, b)] as const)
  const share = fc.double({ min: 0, max: 1, noNaN: true })

  it('keeps whole points that sum to 100, and goes from one end to the other', () => {
    fc.assert(
      fc.property(points, points, share, (a, b, t) => {
        const between = blend(a, b, t) as number[]
        expect(between.every((part) => Number.isInteger(part) && part >= 0)).toBe(true)
        expect(between.reduce((sum, part) => sum + part, 0)).toBe(100)
        expect(blend(a, b, 0)).toEqual(a)
        expect(blend(a, b, 1)).toEqual(b)
      }),
    )
  })

  it('goes part by part, and takes the nearer end of what has no middle', () => {
    const from = { weights: { x: 0, y: 100 }, score: 0.5, why: 'a', rest: [1] }
    const to = { weights: { x: 100, y: 0 }, score: 1.5, why: 'b', rest: [1, 2] }
    expect(blend(from, to, 0.25)).toEqual({ weights: { x: 25, y: 75 }, score: 0.75, why: 'a', rest: [1] })
    expect(blend(from, to, 0.75)).toEqual({ weights: { x: 75, y: 25 }, score: 1.25, why: 'b', rest: [1, 2] })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activities } from '@/lib/activities/registry'
import { deskAnswers } from '@/lib/document/desk-answers'
import type { WorkshopId } from '@/lib/ids'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { eventually } from '@/server/testing/until'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

async function workshop() {
  const facilitator = await server.account()
  const delegations = [{ name: 'One' }, { name: 'Two' }]
  const made = await server.run('create-workshop', facilitator, { title: 'T', language: 'en', delegations })
  const { steps } = await server.queries.run('workshop-for', facilitator, made)
  return { facilitator, id: made.workshop, steps }
}
const people = (id: WorkshopId) => server.look(id, (room) => [...room.people.read().values()])
const { answer: schema } = activities['weigh-aims']

describe('a rehearsal', () => {
  it('has simulated people in every delegation, who answer what opens, a few at a time', async () => {
    const { facilitator, id, steps } = await workshop()
    expect(await server.run('rehearse', facilitator, { workshop: id, participants: 9, language: 'fr' })).toEqual({
      participants: 9,
    })
    const simulated = (await people(id)).filter((each) => each.simulated)
    expect(simulated).toHaveLength(9)
    expect(simulated.filter(({ standing }) => standing === 'head')).toHaveLength(2)
    expect(simulated[0]!.name).toBe('Répétition 1 · One')
    const answered = () => server.look(id, (room) => room.answers.of(steps[0]!.id, schema)?.read().size ?? 0)
    const counts: number[] = []
    await eventually('all to have answered', async () => {
      await server.context.simulation.step(id)
      counts.push(await answered())
      return counts.at(-1) === 9
    })
    expect(counts[0]).toBeLessThan(9)
    const before = await server.look(id, (room) => JSON.stringify([...room.answers.of(steps[0]!.id, schema)!.read()]))
    for (let turn = 0; turn < 5; turn++) await server.context.simulation.step(id)
    expect(await server.look(id, (room) => JSON.stringify([...room.answers.of(steps[0]!.id, schema)!.read()]))).toBe(
      before,
    )
    const more = server.run('rehearse', facilitator, { workshop: id, participants: 60, language: 'en' })
    expect(await failureOf(more)).toBe('invalid · participants: tooMany')
  })

  it('leaves nothing behind, also on desks and in the logs', async () => {
    const { facilitator, id, steps } = await workshop()
    const blind = steps[1]!.id
    await server.run('edit-step', facilitator, { step: blind, sees: 'own' })
    await server.run('open-step', facilitator, { step: blind })
    await server.run('rehearse', facilitator, { workshop: id, participants: 4, language: 'en' })
    const [one] = (await people(id)).filter((each) => each.simulated)
    const desk = { kind: 'desk', workshop: id, participant: one!.id } as const
    await eventually('a blind answer', async () => {
      await server.context.simulation.step(id)
      return server.sync.rooms.read(desk, (doc) => deskAnswers(doc).read().size === 1)
    })
    await server.run('end-rehearsal', facilitator, { workshop: id })
    expect((await people(id)).filter((each) => each.simulated)).toEqual([])
    const rest = await server.look(id, (room) => [...room.answers.of(steps[0]!.id, schema)!.read().keys()])
    expect(rest).toEqual([])
    expect(await server.sync.rooms.read(desk, (doc) => deskAnswers(doc).read().size)).toBe(0)
    await server.context.simulation.step(id)
    expect((await server.queries.run('people', facilitator, { workshop: id })).length).toBe(1)
    const kept = await server.db.selectFrom('update').select('bytes').where('room', 'like', `${id}.%`).execute()
    expect(kept.some(({ bytes }) => Buffer.from(bytes).includes(one!.id))).toBe(false)
  })

  it('is for who runs the workshop, before anybody has come', async () => {
    const { facilitator, id } = await workshop()
    const { links } = await server.queries.run('lobby', facilitator, { workshop: id })
    const { delegations } = await server.queries.run('workshop-for', facilitator, { workshop: id })
    const { caller } = await server.arrive('join', {
      consent: true,
      code: links[0]!.code!,
      name: 'Ana',
      delegation: delegations[0]!.id,
    })
    const input = { workshop: id, participants: 3, language: 'en' }
    expect(await failureOf(server.run('rehearse', caller, input))).toBe('notAllowed')
    expect(await failureOf(server.run('end-rehearsal', caller, { workshop: id }))).toBe('notAllowed')
    expect(await failureOf(server.run('rehearse', facilitator, input))).toBe('alreadyBegun')
  })
})

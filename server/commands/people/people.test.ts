import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { activities } from '@/lib/activities/registry'
import type { ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import type { Caller } from '@/server/commands/command'
import { failureOf, install, type Installation } from '@/server/testing/installation'

let server: Installation
let facilitator: Caller
let workshop: WorkshopId
let code: string

beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})
beforeEach(async () => {
  facilitator = await server.account()
  const delegations = [{ name: 'One' }, { name: 'Two' }]
  workshop = (await server.run('create-workshop', facilitator, { title: 'T', language: 'en', delegations })).workshop
  code = (await server.queries.run('lobby', facilitator, { workshop })).links[0]!.code!
})

const view = (caller = facilitator) => server.queries.run('workshop-for', caller, { workshop })
const delegation = async (index: number) => (await view()).delegations[index]!.id
const enter = async (name: string, index = 0) => {
  const input = { consent: true as const, code, name, delegation: await delegation(index) }
  const { output, caller } = await server.arrive('join', input)
  return { id: output.participant, caller }
}
const shown = () => server.look(workshop, (room) => new Map(room.people.read()))
const weights = (rights: number) => ({ weights: { rights, security: 100 - rights, economy: 0 } })
const { answer: answerSchema } = activities['weigh-aims']

async function answer(participant: ParticipantId, rights: number): Promise<StepId> {
  const step = (await view()).steps[0]!.id
  await server.sync.rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const map = doc.getMap('answers').get(step) as { set(key: string, value: unknown): void }
    map.set(participant, weights(rights))
  })
  return step
}
const answersTo = (step: StepId) =>
  server.look(workshop, (room) => Object.fromEntries(room.answers.of(step, answerSchema)?.read() ?? []))

describe('set-participant', () => {
  it('lets a facilitator change role, delegation and standing, seen at once by everyone', async () => {
    const ana = await enter('Ana')
    await server.run('set-participant', facilitator, { participant: ana.id, role: 'observer', name: 'Ana María' })
    expect((await shown()).get(ana.id)).toMatchObject({ role: 'observer', name: 'Ana María' })
    expect(server.access.authority.memberOf(ana.caller.user, workshop)?.role).toBe('observer')
    await server.run('set-participant', facilitator, { participant: ana.id, delegation: null })
    expect((await shown()).get(ana.id)).toMatchObject({ delegation: null, standing: 'member' })
  })

  it('keeps one head a delegation', async () => {
    const [ana, ben] = [await enter('Ana'), await enter('Ben')]
    await server.run('set-participant', facilitator, { participant: ben.id, standing: 'head' })
    const people = await shown()
    expect([people.get(ana.id)?.standing, people.get(ben.id)?.standing]).toEqual(['member', 'head'])
    await server.run('set-participant', facilitator, { participant: ben.id, delegation: await delegation(1) })
    expect((await shown()).get(ben.id)?.standing).toBe('member')
  })

  it('lets people change their own name and nothing else', async () => {
    const [ana, ben] = [await enter('Ana'), await enter('Ben')]
    await server.run('set-participant', ana.caller, { participant: ana.id, name: 'Anna' })
    expect((await shown()).get(ana.id)?.name).toBe('Anna')
    const own = server.run('set-participant', ana.caller, { participant: ana.id, role: 'facilitator' })
    expect(await failureOf(own)).toBe('notAllowed')
    const others = server.run('set-participant', ana.caller, { participant: ben.id, name: 'X' })
    expect(await failureOf(others)).toBe('notAllowed')
  })

  it('leaves a workshop its last facilitator', async () => {
    const participant = (await view()).me.id
    expect(await failureOf(server.run('set-participant', facilitator, { participant, role: 'delegate' }))).toBe(
      'lastFacilitator',
    )
    expect(await failureOf(server.run('remove-participant', facilitator, { participant }))).toBe('lastFacilitator')
    const ana = await enter('Ana')
    await server.run('set-participant', facilitator, { participant: ana.id, role: 'facilitator' })
    await server.run('remove-participant', ana.caller, { participant })
    expect(await failureOf(view())).toBe('removed')
  })
})

describe('merge-participants', () => {
  it('moves answers, and where both have one the kept person’s stays', async () => {
    const [ana, twin, ben] = [await enter('Ana'), await enter('Ana'), await enter('Ben')]
    await answer(ben.id, 10)
    const step = await answer(twin.id, 60)
    await server.run('merge-participants', facilitator, { keep: ana.id, merge: twin.id })
    expect(await answersTo(step)).toEqual({ [ana.id]: weights(60), [ben.id]: weights(10) })
    expect([...(await shown()).values()].map((each) => each.name).sort()).toEqual(['Ana', 'Ben', 'Facilitator'])
    await server.run('merge-participants', facilitator, { keep: ana.id, merge: ben.id })
    expect(await answersTo(step)).toEqual({ [ana.id]: weights(60) })
    expect(await failureOf(view(twin.caller))).toBe('notAllowed')
  })

  it('gives an expected person’s place to who came without their link, and both links lead there', async () => {
    const { people } = await server.run('import-roster', facilitator, { workshop, text: 'Ana;One' })
    const came = await enter('Ana')
    await server.run('merge-participants', facilitator, { keep: people[0]!.participant, merge: came.id })
    expect((await view(came.caller)).me.id).toBe(people[0]!.participant)
    expect((await shown()).get(people[0]!.participant)?.name).toBe('Ana')
  })

  it('is for two people of one’s own workshop', async () => {
    const ana = await enter('Ana')
    const merge = (keep: ParticipantId, other: ParticipantId, by = facilitator) =>
      failureOf(server.run('merge-participants', by, { keep, merge: other }))
    const own = (await view()).me.id
    expect(await merge(ana.id, ana.id)).toBe('invalid · merge: wrong')
    expect(await merge(own, ana.id, ana.caller)).toBe('notAllowed')
    expect(await merge(ana.id, own)).toBe('lastFacilitator')
  })
})

describe('remove-participant', () => {
  it('takes somebody from the room with their answers, and brings both back', async () => {
    const ana = await enter('Ana')
    const step = await answer(ana.id, 30)
    await server.run('remove-participant', facilitator, { participant: ana.id })
    expect((await shown()).has(ana.id)).toBe(false)
    expect(await answersTo(step)).toEqual({})
    expect(server.access.authority.memberOf(ana.caller.user, workshop)).toBeNull()
    const listed = await server.queries.run('people', facilitator, { workshop })
    expect(listed.find((each) => each.id === ana.id)).toMatchObject({ removed: true, arrived: true, account: false })
    await server.run('restore-participant', facilitator, { participant: ana.id })
    expect((await shown()).has(ana.id)).toBe(true)
    expect(await answersTo(step)).toEqual({ [ana.id]: weights(30) })
  })
})

describe('somebody who was removed', () => {
  it('is merged with the answers they had', async () => {
    const [ana, twin] = [await enter('Ana'), await enter('Ana')]
    const step = await answer(twin.id, 70)
    await server.run('remove-participant', facilitator, { participant: twin.id })
    await server.run('merge-participants', facilitator, { keep: ana.id, merge: twin.id })
    expect(await answersTo(step)).toEqual({ [ana.id]: weights(70) })
  })

  it('can still take their data away and delete it', async () => {
    const ana = await enter('Ana')
    await answer(ana.id, 20)
    await server.run('remove-participant', facilitator, { participant: ana.id })
    const data = await server.run('export-my-data', ana.caller, {})
    expect(data.workshops[0]?.answers).toEqual([expect.objectContaining({ answer: weights(20) })])
    await server.run('delete-my-data', ana.caller, {})
    const desk = { kind: 'desk', workshop, participant: ana.id } as const
    expect(await server.sync.rooms.read(desk, (doc) => doc.getMap('parked').size)).toBe(0)
  })
})

describe('delegations', () => {
  it('are added, renamed, ordered and removed', async () => {
    const { delegation: third } = await server.run('add-delegation', facilitator, {
      workshop,
      name: 'Three',
      votes: false,
    })
    await server.run('edit-delegation', facilitator, { delegation: third, name: 'Third', votes: true, tables: false })
    const ids = (await view()).delegations.map((each) => each.id)
    await server.run('order-delegations', facilitator, { workshop, delegations: ids.toReversed() })
    const names = () =>
      server.look(workshop, (room) => [...room.delegations.read().values()].sort((a, b) => a.order - b.order))
    expect(await names()).toMatchObject([
      { name: 'Third', votes: true, tables: false, speaks: true },
      { name: 'Two' },
      { name: 'One' },
    ])
    const ana = await enter('Ana', 0)
    await server.run('remove-delegation', facilitator, { delegation: third })
    expect(await names()).toMatchObject([{ name: 'Two' }, { name: 'One' }])
    expect((await shown()).get(ana.id)).toMatchObject({ delegation: null, standing: 'member' })
  })

  it('are told apart by name and mark', async () => {
    const add = (input: object) =>
      failureOf(server.run('add-delegation', facilitator, { workshop, name: 'New', ...input }))
    expect(await add({ name: 'ONE' })).toBe('invalid · name: twice')
    expect(await add({ code: (await view()).delegations[0]!.code })).toBe('invalid · code: twice')
    const ids = (await view()).delegations.map((each) => each.id)
    const order = (delegations: typeof ids) =>
      failureOf(server.run('order-delegations', facilitator, { workshop, delegations }))
    expect(await order(ids.slice(1))).toBe('invalid · delegations: wrong')
    expect(await order([ids[0]!, ids[0]!])).toBe('invalid · delegations: wrong')
    const ana = await enter('Ana')
    expect(await failureOf(server.run('remove-delegation', ana.caller, { delegation: ids[0]! }))).toBe('notAllowed')
  })
})

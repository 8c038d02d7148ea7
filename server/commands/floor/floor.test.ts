import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import { queue, type Purpose } from '@/lib/workshop/speakers'
import type { CommandInput, CommandName } from '@/lib/wire/commands'
import type { Caller } from '@/server/commands/command'
import { failureOf, install, type Installation } from '@/server/testing/installation'

interface Person {
  readonly id: ParticipantId
  readonly caller: Caller
}

let server: Installation
let facilitator: Caller
let workshop: WorkshopId
let code: string
let [ana, ben, cleo]: Person[] = []

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
  ;[ana, ben, cleo] = [await enter('Ana', 0), await enter('Ben', 0), await enter('Cleo', 1)]
})

const delegation = async (index: number) =>
  (await server.queries.run('workshop-for', facilitator, { workshop })).delegations[index]!.id
const enter = async (name: string, index: number): Promise<Person> => {
  const input = { consent: true as const, code, name, delegation: await delegation(index) }
  const { output, caller } = await server.arrive('join', input)
  return { id: output.participant, caller }
}
const floor = () => server.look(workshop, (room) => room.floor.read())
const waiting = async () => queue((await floor())!).map((hand) => hand.participant)
const raise = (by: Person, purpose?: Purpose) =>
  server.run('raise-hand', by.caller, { workshop, ...(purpose && { purpose }) })
const callNext = () => server.run('call-speaker', facilitator, { workshop })

describe('the speakers list', () => {
  it('takes hands, points of order first, and gives the floor in turn', async () => {
    await raise(ana!)
    await raise(cleo!)
    await raise(ana!)
    await raise(ben!, 'point-of-order')
    expect(await waiting()).toEqual([ben!.id, ana!.id, cleo!.id])
    await callNext()
    await callNext()
    expect(await floor()).toMatchObject({
      speaking: { participant: ana!.id, delegation: await delegation(0) },
      spoken: [{ participant: ben!.id, purpose: 'point-of-order' }],
    })
    const since = (await floor())!.speaking!.since
    server.time.ahead += 5000
    await server.run('stop-speaking', facilitator, { workshop })
    const { speaking, spoken } = (await floor())!
    expect(speaking).toBeNull()
    expect(spoken[1]!.until - since).toBeGreaterThanOrEqual(5000)
  })

  it('is lowered by oneself or the chair, and put in order by the chair', async () => {
    for (const person of [ana!, ben!, cleo!]) await raise(person)
    await server.run('lower-hand', ben!.caller, { workshop })
    expect(await waiting()).toEqual([ana!.id, cleo!.id])
    const hand = { participant: cleo!.id, purpose: 'statement' } as const
    await server.run('place-hand', facilitator, { workshop, hand, to: 0 })
    expect(await waiting()).toEqual([cleo!.id, ana!.id])
    await server.run('lower-hand', facilitator, { workshop, participant: cleo!.id })
    expect(await waiting()).toEqual([ana!.id])
    await server.run('raise-hand', facilitator, { workshop, participant: ben!.id, purpose: 'right-of-reply' })
    expect(await waiting()).toEqual([ben!.id, ana!.id])
  })

  it('once closed takes replies and points of order only', async () => {
    await server.run('set-speakers', facilitator, { workshop, open: false, limit: 120_000 })
    expect(await failureOf(raise(ana!))).toBe('listClosed')
    await raise(ana!, 'right-of-reply')
    expect(await floor()).toMatchObject({ open: false, limit: 120_000, hands: [{ purpose: 'right-of-reply' }] })
    await server.run('clear-speakers', facilitator, { workshop })
    expect(await floor()).toMatchObject({ open: true, limit: 120_000, hands: [], spoken: [] })
  })

  it('is no observer’s, and no delegation’s without the right to speak', async () => {
    await server.run('set-participant', facilitator, { participant: ben!.id, role: 'observer' })
    expect(await failureOf(raise(ben!))).toBe('notAllowed')
    await server.run('edit-delegation', facilitator, { delegation: await delegation(1), speaks: false })
    expect(await failureOf(raise(cleo!))).toBe('notAllowed')
    const forBen = server.run('raise-hand', facilitator, { workshop, participant: ben!.id })
    expect(await failureOf(forBen)).toBe('invalid · participant: wrong')
    expect((await floor())?.hands ?? []).toEqual([])
  })

  it('leaves the hand of somebody muted down, until they may again', async () => {
    await raise(ana!)
    await raise(ana!, 'point-of-order')
    await raise(cleo!)
    await server.run('mute', facilitator, { participant: ana!.id, muted: true })
    expect(await waiting()).toEqual([cleo!.id])
    expect(await failureOf(raise(ana!))).toBe('muted')
    await server.run('raise-hand', facilitator, { workshop, participant: ana!.id }) // the chair may still
    await server.run('mute', facilitator, { participant: ana!.id, muted: false })
    await raise(ana!, 'right-of-reply')
    expect(await waiting()).toEqual([ana!.id, cleo!.id, ana!.id])
  })

  it('is the chair’s alone', async () => {
    await raise(ana!)
    const hand = { participant: ana!.id, purpose: 'statement' } as const
    const inputs: { [Name in CommandName]?: CommandInput<Name> } = {
      'call-speaker': { workshop, hand },
      'stop-speaking': { workshop },
      'place-hand': { workshop, hand, to: 0 },
      'set-speakers': { workshop, open: false },
      'clear-speakers': { workshop },
      mute: { participant: ana!.id, muted: true },
      'lower-hand': { workshop, participant: ana!.id },
      'raise-hand': { workshop, participant: ana!.id },
    }
    const before = await floor()
    for (const [name, input] of Object.entries(inputs)) {
      expect(await failureOf(server.run(name as CommandName, cleo!.caller, input)), name).toBe('notAllowed')
    }
    expect(await floor()).toEqual(before)
  })

  it('lets go of whoever is removed', async () => {
    await raise(ana!)
    await raise(cleo!)
    await server.run('remove-participant', facilitator, { participant: ana!.id })
    await callNext()
    expect((await floor())!.speaking?.participant).toBe(cleo!.id)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskAnswers } from '@/lib/document/desk-answers'
import { activities } from '@/lib/activities/registry'
import type { DelegationId, ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import type { Caller } from '@/server/commands/command'
import { failureOf, install, type Installation } from '@/server/testing/installation'

let server: Installation
let facilitator: Caller
let workshop: WorkshopId
let delegation: DelegationId
let step: StepId

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
  const view = await server.queries.run('workshop-for', facilitator, { workshop })
  ;[delegation, step] = [view.delegations[0]!.id, view.steps[0]!.id]
})

const seat = async (name: string) =>
  (await server.run('seat-without-device', facilitator, { workshop, name, delegation })).participant
const join = async (name: string) => {
  const code = (await server.queries.run('lobby', facilitator, { workshop })).links[0]!.code!
  const { output, caller } = await server.arrive('join', { consent: true, code, name, delegation })
  return { id: output.participant, caller }
}
const weights = (rights: number) => ({ weights: { rights, security: 100 - rights, economy: 0 } })
const give = (participant: ParticipantId, answer: unknown, by = facilitator, to = step) =>
  server.run('answer-for', by, { step: to, participant, answer })
const inRoom = () =>
  server.look(workshop, (room) =>
    Object.fromEntries(room.answers.of(step, activities['weigh-aims'].answer)?.read() ?? []),
  )

describe('somebody without a device', () => {
  it('has a place, is marked so for everyone, and a facilitator answers for them', async () => {
    const ana = await seat('Ana')
    const [person, deviceless] = await server.look(workshop, (room) => [
      room.people.read().get(ana),
      room.stage.read()!.deviceless,
    ])
    expect(person).toMatchObject({ name: 'Ana', delegation, role: 'delegate', standing: 'head' })
    expect(deviceless).toEqual([ana])
    await give(ana, weights(60))
    await give(ana, weights(70))
    expect(await inRoom()).toEqual({ [ana]: weights(70) })
    await give(ana, null)
    expect(await inRoom()).toEqual({})
  })

  it('comes from the roster, too', async () => {
    const { people } = await server.run('import-roster', facilitator, { workshop, text: 'Cleo;One' })
    const cleo = people[0]!.participant
    expect(await failureOf(give(cleo, weights(10)))).toBe('notAllowed')
    await server.run('seat-expected', facilitator, { participant: cleo })
    await give(cleo, weights(10))
    expect(await inRoom()).toEqual({ [cleo]: weights(10) })
    expect(await failureOf(server.run('seat-expected', facilitator, { participant: cleo }))).toBe('alreadyHere')
  })

  it('answers a blind step on their own desk alone', async () => {
    const ana = await seat('Ana')
    const blind = await server.run('add-step', facilitator, { workshop, kind: 'weigh-aims', title: 'Blind' })
    await server.run('edit-step', facilitator, { step: blind.step, sees: 'own' })
    await server.run('open-step', facilitator, { step: blind.step })
    await give(ana, weights(33), facilitator, blind.step)
    const desk = { kind: 'desk', workshop, participant: ana } as const
    expect(await server.sync.rooms.read(desk, (doc) => deskAnswers(doc).read().get(blind.step))).toEqual(weights(33))
    expect(JSON.stringify(await server.look(workshop, (room) => room.doc.toJSON()))).not.toContain('"rights":33')
  })

  it('answers for themselves once a way in is handed to them', async () => {
    const ana = await seat('Ana')
    const { returnLink } = await server.run('reissue-return-link', facilitator, { participant: ana })
    expect(await failureOf(give(ana, weights(60)))).toBe('notAllowed')
    const secret = new URL(returnLink).pathname.split('/').at(-1)!
    const { output } = await server.arrive('enter-by-return-link', { secret })
    expect(output.participant).toBe(ana)
  })
})

describe('answering for others', () => {
  it('is a facilitator’s, and never for who has a device', async () => {
    const [ana, ben] = [await seat('Ana'), await join('Ben')]
    expect(await failureOf(give(ben.id, weights(60)))).toBe('notAllowed')
    expect(await failureOf(give(ana, weights(60), ben.caller))).toBe('notAllowed')
    expect(await failureOf(server.run('seat-without-device', ben.caller, { workshop, name: 'X' }))).toBe('notAllowed')
    expect(await inRoom()).toEqual({})
  })

  it('asks what the step and the person may ask', async () => {
    const ana = await seat('Ana')
    expect(await failureOf(give(ana, { weights: { rights: 1 } }))).toContain('invalid · answer')
    await server.run('set-participant', facilitator, { participant: ana, role: 'observer' })
    expect(await failureOf(give(ana, weights(60)))).toBe('notAllowed')
    await server.run('set-participant', facilitator, { participant: ana, role: 'delegate' })
    await server.run('close-step', facilitator, { step })
    expect(await failureOf(give(ana, weights(60)))).toBe('notAllowed')
    expect(await inRoom()).toEqual({})
    const wrong = server.run('seat-without-device', facilitator, {
      workshop,
      name: 'X',
      delegation: '0123456789abcdef' as DelegationId,
    })
    expect(await failureOf(wrong)).toBe('invalid · delegation: delegation')
  })
})

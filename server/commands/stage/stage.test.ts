import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId, type ParticipantId, type StepId, type WorkshopId } from '@/lib/ids'
import { remaining } from '@/lib/workshop/timer'
import type { CommandInput, CommandName } from '@/lib/wire/commands'
import type { Caller } from '@/server/commands/command'
import { failureOf, install, type Installation } from '@/server/testing/installation'

let server: Installation
let facilitator: Caller
let delegate: Caller
let workshop: WorkshopId
let code: string
let first: StepId
let draft: StepId

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
  const { steps } = await view()
  ;[first, draft] = [steps[0]!.id, steps[1]!.id]
  delegate = (await enter('Ana')).caller
})

const view = () => server.queries.run('workshop-for', facilitator, { workshop })
const enter = async (name: string, given: { code?: string; secret?: string } = { code }) => {
  const delegation = (await view()).delegations[0]!.id
  return server.arrive('join', { consent: true, name, delegation, ...given })
}
const stage = () => server.look(workshop, (room) => room.stage.read()!)

describe('the stage', () => {
  it('is a facilitator’s alone', async () => {
    const inputs: { [Name in CommandName]?: CommandInput<Name> } = {
      'turn-timer': { workshop, action: { do: 'start', length: 60_000 } },
      'bring-everyone': { workshop, place: 'speakers' },
      'follow-me': { workshop, place: 'now' },
      'set-video-link': { workshop, url: 'https://example.org' },
      'lock-room': { workshop, locked: true },
      nudge: { step: first },
      'project-reason': { step: first, participant: newId(), reason: 'why' },
      'take-down-reason': { workshop },
    }
    const before = await stage()
    for (const [name, input] of Object.entries(inputs)) {
      expect(await failureOf(server.run(name as CommandName, delegate, input)), name).toBe('notAllowed')
    }
    expect(await stage()).toEqual(before)
    await server.run('archive-workshop', facilitator, { workshop })
    expect(await failureOf(server.run('lock-room', facilitator, { workshop, locked: true }))).toBe('workshopArchived')
  })

  it('has a timer on the server’s clock', async () => {
    const turn = (action: CommandInput<'turn-timer'>['action']) =>
      server.run('turn-timer', facilitator, { workshop, action })
    const left = async () => remaining((await stage()).timer, server.context.now())
    await turn({ do: 'start', length: 5 * 60_000 })
    server.time.ahead += 60_000
    expect(await left()).toBeGreaterThan(3.9 * 60_000)
    expect(await left()).toBeLessThanOrEqual(4 * 60_000)
    await turn({ do: 'pause' })
    const kept = await left()
    server.time.ahead += 60_000
    expect(await left()).toBe(kept)
    await turn({ do: 'add', ms: 60_000 })
    await turn({ do: 'resume' })
    expect((await stage()).timer.state).toBe('running')
    expect(await left()).toBeGreaterThan(kept)
    await turn({ do: 'clear' })
    expect((await stage()).timer).toEqual({ state: 'idle' })
    expect(await failureOf(turn({ do: 'start', length: -1 }))).toContain('invalid')
  })

  it('brings everyone where everyone may be', async () => {
    const bring = (place: string | null) => server.run('bring-everyone', facilitator, { workshop, place })
    await bring(`step-${first}`)
    const me = (await view()).me.id
    expect((await stage()).brought).toMatchObject({ place: `step-${first}`, over: first, by: me })
    await bring('speakers')
    expect((await stage()).brought?.place).toBe('speakers')
    for (const wrong of [`step-${draft}`, `step-${newId<StepId>()}`, 'lobby', 'settings', 'reasons', 'roles'])
      expect(await failureOf(bring(wrong)), wrong).toBe('invalid · place: wrong')
    expect(await failureOf(bring('../../elsewhere'))).toBe('invalid · place: wrong')
    await bring(null)
    expect((await stage()).brought).toBeNull()
  })

  it('is followed from one place to the next', async () => {
    const follow = (place: string | null) => server.run('follow-me', facilitator, { workshop, place })
    await follow('now')
    const { since } = (await stage()).follow!
    server.time.ahead += 1000
    await follow(`step-${first}`)
    expect((await stage()).follow).toEqual({ who: (await view()).me.id, since, place: `step-${first}` })
    expect(await failureOf(follow(`step-${draft}`))).toBe('invalid · place: wrong')
    await follow(null)
    expect((await stage()).follow).toBeNull()
  })

  it('takes a video link by https alone', async () => {
    const set = (url: string | null) => server.run('set-video-link', facilitator, { workshop, url })
    await set('https://meet.example.org/a')
    expect((await stage()).video).toBe('https://meet.example.org/a')
    for (const wrong of ['http://meet.example.org', 'javascript:alert(1)'])
      expect(await failureOf(set(wrong))).toBe('invalid · url: wrong')
    await set(null)
    expect((await stage()).video).toBeNull()
  })

  it('nudges for an open step', async () => {
    await server.run('nudge', facilitator, { step: first })
    expect((await stage()).nudge).toMatchObject({ step: first })
    await server.run('close-step', facilitator, { step: first })
    expect(await failureOf(server.run('nudge', facilitator, { step: first }))).toBe('invalid · step: wrong')
  })
})

describe('a locked room', () => {
  it('lets nobody new in, keeps who is in, and lets facilitators come', async () => {
    await server.run('lock-room', facilitator, { workshop, locked: true })
    expect(await failureOf(enter('Ben'))).toBe('roomLocked')
    const again = await server.run('join', delegate, { consent: true, code })
    expect(again.workshop).toBe(workshop)
    const { url } = await server.run('create-link', facilitator, { workshop, role: 'facilitator' })
    const secret = new URL(url).pathname.split('/').at(-1)!
    expect((await enter('Helper', { secret })).output.workshop).toBe(workshop)
    await server.run('lock-room', facilitator, { workshop, locked: false })
    expect((await enter('Ben')).output.workshop).toBe(workshop)
  })

  it('keeps out who is expected and has not come', async () => {
    const roster = await server.run('import-roster', facilitator, { workshop, text: 'Cleo;One' })
    const secret = new URL(roster.people[0]!.url).pathname.split('/').at(-1)!
    await server.run('lock-room', facilitator, { workshop, locked: true })
    expect(await failureOf(server.arrive('join', { consent: true, secret }))).toBe('roomLocked')
    await server.run('lock-room', facilitator, { workshop, locked: false })
    await server.arrive('join', { consent: true, secret })
    await server.run('lock-room', facilitator, { workshop, locked: true })
    expect((await server.arrive('join', { consent: true, secret })).output.workshop).toBe(workshop)
  })
})

describe('what people wrote', () => {
  const answer = (participant: ParticipantId, why: string) =>
    server.sync.rooms.write({ kind: 'workshop', workshop }, (doc) => {
      const map = doc.getMap('answers').get(first) as { set(key: string, value: unknown): void }
      map.set(participant, { weights: { rights: 40, security: 30, economy: 30 }, why })
    })
  const project = (participant: ParticipantId, reason = 'why', more: { withDelegation?: boolean } = {}) =>
    server.run('project-reason', facilitator, { step: first, participant, reason, ...more })

  it('is on the stage when a facilitator chose it, as it stood then, until it is taken down', async () => {
    const { participant } = (await enter('Ben')).output
    await answer(participant, 'People first.')
    expect((await stage()).projected).toEqual([])
    await project(participant)
    await project(participant)
    await answer(participant, 'Something rude.')
    const { projected } = await stage()
    const delegation = (await view()).delegations[0]!.id
    expect(projected).toMatchObject([{ step: first, text: 'People first.', delegation }])
    expect(JSON.stringify(projected)).not.toContain(participant)
    await server.run('take-down-reason', facilitator, { workshop, reason: projected[0]!.id })
    expect((await stage()).projected).toEqual([])
  })

  it('goes up without a delegation where so asked, and all come down together', async () => {
    const { participant } = (await enter('Ben')).output
    await answer(participant, 'Unsigned.')
    await project(participant, 'why', { withDelegation: false })
    expect((await stage()).projected).toMatchObject([{ text: 'Unsigned.', delegation: null }])
    await server.run('take-down-reason', facilitator, { workshop })
    expect((await stage()).projected).toEqual([])
  })

  it('is not there when nobody wrote it, and not while it lies on a desk', async () => {
    const { participant } = (await enter('Ben')).output
    expect(await failureOf(project(participant))).toBe('notFound')
    await answer(participant, 'Here.')
    expect(await failureOf(project(participant, 'other'))).toBe('notFound')
    const { step } = await server.run('add-step', facilitator, { workshop, kind: 'weigh-aims', title: 'Blind' })
    await server.run('edit-step', facilitator, { step, sees: 'own' })
    await server.run('open-step', facilitator, { step })
    const hidden = server.run('project-reason', facilitator, { step, participant, reason: 'why' })
    expect(await failureOf(hidden)).toBe('notFound')
  })
})

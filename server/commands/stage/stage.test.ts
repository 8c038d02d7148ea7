import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId, type StepId, type WorkshopId } from '@/lib/ids'
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
    for (const wrong of [`step-${draft}`, `step-${newId<StepId>()}`, 'lobby', 'settings'])
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

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { WeighAimsSettings } from '@/lib/activities/weigh-aims/settings'
import { newId, type DelegationId, type StepId, type WorkshopId } from '@/lib/ids'
import { PLAIN_TERMS } from '@/lib/workshop/step'
import type { Caller } from '@/server/commands/command'
import { failureOf, install, type Installation } from '@/server/testing/installation'

let server: Installation
let facilitator: Caller
let workshop: WorkshopId
let first: StepId

beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})
beforeEach(async () => {
  facilitator = await server.account()
  workshop = (await server.run('create-workshop', facilitator, { title: 'T', language: 'en' })).workshop
  // One step to begin with, whatever the pack's template plans after it.
  const [begun, ...planned] = await steps()
  first = begun!.id
  for (const { id } of planned) await server.run('remove-step', facilitator, { step: id })
})

const steps = async () => (await server.queries.run('workshop-for', facilitator, { workshop })).steps
const delegations = (workshop: WorkshopId) =>
  server.look(workshop, (room) => [...room.delegations.read().values()].sort((a, b) => a.order - b.order))
const shown = () => server.look(workshop, (room) => [...room.agenda.read().values()].sort((a, b) => a.order - b.order))
const add = (title: string, after?: StepId) =>
  server.run('add-step', facilitator, { workshop, kind: 'weigh-aims', title, after })
const answer = (step: StepId) =>
  server.sync.rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const map = doc.getMap('answers').get(step) as { set(key: string, value: unknown): void }
    map.set('0123456789abcdef', { weights: { rights: 40, security: 30, economy: 30 } })
  })

describe('the agenda', () => {
  it('keeps drafts out of the room until they are opened', async () => {
    const { step } = await add('Secret plan')
    expect(JSON.stringify(await server.look(workshop, (room) => room.doc.toJSON()))).not.toContain('Secret plan')
    expect((await steps()).map((each) => each.gate)).toEqual(['open', 'draft'])
    await server.run('open-step', facilitator, { step })
    expect(await shown()).toMatchObject([{ id: first }, { id: step, title: 'Secret plan', gate: 'open' }])
    expect(await server.look(workshop, (room) => room.doc.getMap('answers').has(step))).toBe(true)
  })

  it('closes with the time it closed at, and opens again', async () => {
    const before = Date.now()
    await server.run('close-step', facilitator, { step: first })
    const [closed] = await shown()
    expect(closed!.gate).toBe('closed')
    expect(closed!.closedAt).toBeGreaterThanOrEqual(before)
    await server.run('close-step', facilitator, { step: first })
    expect((await shown())[0]!.closedAt).toBe(closed!.closedAt)
    await server.run('open-step', facilitator, { step: first })
    expect(await shown()).toMatchObject([{ gate: 'open', closedAt: closed!.closedAt }])
    const { step: draft } = await add('Draft')
    await server.run('close-step', facilitator, { step: draft })
    expect((await steps())[1]!.gate).toBe('draft')
  })

  it('is put in order, drafts too', async () => {
    const { step: last } = await add('Last')
    const { step: second } = await add('Second', first)
    const titles = async () => (await steps()).map((each) => each.title)
    expect(await titles()).toEqual(['Weigh the aims', 'Second', 'Last'])
    await server.run('move-step', facilitator, { step: last, to: 0 })
    expect(await titles()).toEqual(['Last', 'Weigh the aims', 'Second'])
    await server.run('move-step', facilitator, { step: last, to: 99 })
    expect(await titles()).toEqual(['Weigh the aims', 'Second', 'Last'])
    await server.run('remove-step', facilitator, { step: second })
    expect(await titles()).toEqual(['Weigh the aims', 'Last'])
    expect((await shown())[0]).toMatchObject({ id: first, order: 0 })
  })

  it('refuses what makes no sense', async () => {
    const nonsense = { workshop, kind: 'no-such-kind', title: 'T' }
    expect(await failureOf(server.run('add-step', facilitator, nonsense))).toBe('invalid · kind: wrong')
    expect(await failureOf(add('T', '0000000000000000' as StepId))).toBe('invalid · after: wrong')
    expect(await failureOf(add(' '))).toBe('invalid · title: missing')
    expect(await failureOf(server.run('edit-step', facilitator, { step: first, minutes: 0 }))).toBe(
      'invalid · minutes: outOfRange',
    )
    const other = await server.account()
    expect(await failureOf(server.run('open-step', other, { step: first }))).toBe('notAllowed')
  })
})

describe('the settings of a step', () => {
  const settings = async () => structuredClone((await steps())[0]!.settings) as WeighAimsSettings
  const edit = (change: WeighAimsSettings) => server.run('edit-step', facilitator, { step: first, settings: change })

  it('are edited while nobody has answered, locked afterwards', async () => {
    const reworded = await settings()
    reworded.aims[0]!.meaning = 'What we mean by it here.'
    await edit(reworded)
    expect(await settings()).toEqual(reworded)
    expect((await shown())[0]!.settings).toEqual(reworded)
    await answer(first)
    reworded.aims[0]!.meaning = 'Something else.'
    expect(await failureOf(edit(reworded))).toBe('locked')
    await server.run('edit-step', facilitator, { step: first, title: 'Another title', instruction: 'Take your time.' })
    expect((await shown())[0]).toMatchObject({ title: 'Another title', instruction: 'Take your time.' })
  })

  it('must fit the activity', async () => {
    const broken = { aims: (await settings()).aims.slice(0, 2) } as WeighAimsSettings
    expect(await failureOf(edit(broken))).toBe('invalid · settings.aims: missing')
  })
})

describe('the terms of a step', () => {
  const terms = async (step: StepId) => (await steps()).find((each) => each.id === step)!

  it('are everyone’s and open unless said, and edited one by one', async () => {
    const { step } = await add('T')
    expect(await terms(step)).toMatchObject(PLAIN_TERMS)
    await server.run('edit-step', facilitator, { step, sees: 'counts', closesAt: 5 })
    await server.run('edit-step', facilitator, { step, contributors: 'heads', opensAt: 4 })
    expect(await terms(step)).toMatchObject({ sees: 'counts', contributors: 'heads', opensAt: 4, closesAt: 5 })
    await server.run('edit-step', facilitator, { step, title: 'Another', opensAt: null })
    expect(await terms(step)).toMatchObject({ title: 'Another', sees: 'counts', opensAt: null, closesAt: 5 })
    const { step: own } = await server.run('add-step', facilitator, {
      workshop,
      kind: 'weigh-aims',
      title: 'T',
      sees: 'own',
    })
    expect(await terms(own)).toMatchObject({ sees: 'own' })
  })

  it('say who sees what before a step is opened only', async () => {
    const { step } = await add('T')
    await server.run('edit-step', facilitator, { step, sees: 'own' })
    await server.run('open-step', facilitator, { step })
    expect(await failureOf(server.run('edit-step', facilitator, { step, sees: 'everything' }))).toBe('locked')
    await server.run('edit-step', facilitator, { step, sees: 'own', contributors: 'heads' })
    await server.run('close-step', facilitator, { step })
    expect(await failureOf(server.run('edit-step', facilitator, { step, sees: 'counts' }))).toBe('locked')
    expect(await failureOf(server.run('edit-step', facilitator, { step: first, sees: 'counts' }))).toBe('locked')
  })

  it('name delegations of this workshop, which a copy of it has too', async () => {
    const { step } = await add('T')
    const [here, there] = (await delegations(workshop)).map((each) => each.id)
    const edit = (audience: DelegationId[]) => server.run('edit-step', facilitator, { step, audience })
    expect(await failureOf(edit([newId()]))).toBe('invalid · audience: wrong')
    expect(await failureOf(edit([]))).toBe('invalid · audience: missing')
    await edit([there!, here!])
    const copy = await server.run('duplicate-workshop', facilitator, { workshop, title: 'Copy' })
    const names = (await delegations(copy.workshop)).map((each) => each.id)
    const copied = (await server.queries.run('workshop-for', facilitator, copy)).steps.find(
      ({ title }) => title === 'T',
    )
    expect(copied!.audience).toEqual([names[1], names[0]])
    await server.run('remove-delegation', facilitator, { delegation: there! })
    expect((await terms(step)).audience).toEqual([here])
  })

  it('close after they open', async () => {
    const wrong = { step: first, opensAt: 10, closesAt: 10 }
    expect(await failureOf(server.run('edit-step', facilitator, wrong))).toBe('invalid · closesAt: wrong')
  })
})

describe('removing a step', () => {
  it('takes its answers only when asked to', async () => {
    await answer(first)
    expect(await failureOf(server.run('remove-step', facilitator, { step: first }))).toBe('locked')
    await server.run('remove-step', facilitator, { step: first, withAnswers: true })
    expect(await server.look(workshop, (room) => [room.agenda.read().size, room.doc.getMap('answers').size])).toEqual([
      0, 0,
    ])
  })
})

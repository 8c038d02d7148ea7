import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { refusal } from '@/lib/document/access'
import { weighAims } from '@/lib/activities/weigh-aims/weigh-aims'
import type { ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import { stepNow, turnOf } from '@/lib/workshop/stage'
import type { Step } from '@/lib/workshop/step'
import type { Caller } from '@/server/commands/command'
import { failureOf, install, type Installation } from '@/server/testing/installation'

let server: Installation
let ada: Caller
let workshop: WorkshopId
let plenary: StepId
let people: ParticipantId[]

const answer = (rights: number) => ({ weights: { rights, security: 60 - rights, economy: 40 } })

beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})
beforeEach(async () => {
  ada = await server.account()
  workshop = (await server.run('create-workshop', ada, { title: 'T', language: 'en' })).workshop
  const { steps, delegations } = await server.queries.run('workshop-for', ada, { workshop })
  plenary = steps[0]!.id
  for (const { id } of steps.slice(1)) await server.run('remove-step', ada, { step: id })
  const { links, main } = await server.queries.run('lobby', ada, { workshop })
  const code = links.find(({ link }) => link === main)!.code!
  people = []
  for (let at = 0; at < 6; at++) {
    const delegation = delegations[at % 2]!.id
    const { output } = await server.arrive('join', { consent: true, code, name: `Person ${at}`, delegation })
    people.push(output.participant)
  }
})

const steps = async () => (await server.queries.run('workshop-for', ada, { workshop })).steps
const groups = async () => (await steps()).filter(({ group }) => group?.of === plenary)
const give = (step: StepId, by: ParticipantId, rights: number) =>
  server.sync.rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const map = doc.getMap('answers').get(step) as { set(key: string, value: unknown): void }
    map.set(by, answer(rights))
  })
const answersTo = (step: StepId) =>
  server.look(workshop, (room) => Object.fromEntries(room.answers.of(step, weighAims.answer)?.read() ?? []))
const mayAnswer = (step: Step, participant: ParticipantId) => {
  const who = { participant, role: 'delegate', delegation: null, standing: 'member' } as const
  const scene = { who, step: () => step, now: server.context.now() }
  return refusal('workshop', ['answers', step.id, participant], { do: 'put', value: answer(20) }, scene)?.sentence
}

describe('breakouts', () => {
  it('give each delegation a copy of the step, right after it, open, with the same time', async () => {
    await server.run('start-breakouts', ada, { step: plenary, split: { by: 'delegation' }, minutes: 10 })
    const [first, ...after] = await steps()
    expect(first!.id).toBe(plenary)
    expect(after.map(({ gate, minutes, kind }) => `${kind} ${gate} ${minutes}`)).toEqual([
      'weigh-aims open 10',
      'weigh-aims open 10',
    ])
    expect(after.map(({ group }) => group!.members.toSorted())).toEqual([
      [people[0]!, people[2]!, people[4]!].toSorted(),
      [people[1]!, people[3]!, people[5]!].toSorted(),
    ])
    expect(after[0]!.settings).toEqual(first!.settings)
    const timer = await server.look(workshop, (room) => room.stage.read()?.timer)
    expect(timer).toMatchObject({ state: 'running', length: 600_000 })
  })

  it('are answered by their members alone', async () => {
    await server.run('start-breakouts', ada, { step: plenary, split: { by: 'mixed', count: 3, seed: 5 }, minutes: 5 })
    for (const step of await groups())
      for (const each of people)
        expect(mayAnswer(step, each)).toBe(
          step.group!.members.includes(each) ? undefined : 'This is the step of another group.',
        )
  })

  it('mix the same people alike with the same seed, and take groups that were chosen', async () => {
    const members = async () => (await groups()).map(({ group }) => group!.members)
    const mix = { by: 'mixed', count: 2, seed: 11 } as const
    await server.run('start-breakouts', ada, { step: plenary, split: mix, minutes: 5 })
    const once = await members()
    expect(once.map(({ length }) => length)).toEqual([3, 3])
    expect(await failureOf(server.run('start-breakouts', ada, { step: plenary, split: mix, minutes: 5 }))).toBe(
      'invalid · step: twice',
    )
    await server.run('end-breakouts', ada, { step: plenary })
    for (const { id } of await groups()) await server.run('remove-step', ada, { step: id })
    await server.run('start-breakouts', ada, { step: plenary, split: mix, minutes: 5 })
    expect(await members()).toEqual(once)
    await server.run('end-breakouts', ada, { step: plenary })
    for (const { id } of await groups()) await server.run('remove-step', ada, { step: id })
    const chosen = { by: 'chosen', groups: [[people[0]!], [people[1]!, people[2]!]] } as const
    await server.run('start-breakouts', ada, { step: plenary, split: chosen, minutes: 5 })
    expect(await members()).toEqual(chosen.groups)
    const twice = { by: 'chosen', groups: [[people[0]!], [people[0]!]] } as const
    const other = (await server.run('add-step', ada, { workshop, kind: 'weigh-aims', title: 'Other' })).step
    expect(await failureOf(server.run('start-breakouts', ada, { step: other, split: twice, minutes: 5 }))).toBe(
      'invalid · split.groups: twice',
    )
  })

  it('come back to the plenary side by side, and merge into it without touching what is there', async () => {
    const [first, second, third] = people as [ParticipantId, ParticipantId, ParticipantId]
    await give(plenary, first, 1)
    await server.run('start-breakouts', ada, { step: plenary, split: { by: 'delegation' }, minutes: 5 })
    const [one, two] = await groups()
    await give(one!.id, first, 10)
    await give(one!.id, third, 30)
    await give(two!.id, second, 20)
    await server.run('end-breakouts', ada, { step: plenary })
    expect((await groups()).map(({ gate }) => gate)).toEqual(['closed', 'closed'])
    expect(await server.run('merge-breakouts', ada, { step: plenary })).toEqual({ merged: 2 })
    expect(await answersTo(plenary)).toEqual({ [first]: answer(1), [second]: answer(20), [third]: answer(30) })
    expect(Object.keys(await answersTo(one!.id)).toSorted()).toEqual([first, third].toSorted())
    expect(await server.run('merge-breakouts', ada, { step: plenary })).toEqual({ merged: 0 })
  })

  it('bring a draft they were split off from into the room, closed, where everyone is at it', async () => {
    await server.run('close-step', ada, { step: plenary })
    const { step } = await server.run('add-step', ada, { workshop, kind: 'weigh-aims', title: 'In groups only' })
    await server.run('start-breakouts', ada, { step, split: { by: 'delegation' }, minutes: 5 })
    const now = async (of?: ParticipantId) => {
      const all = await server.look(workshop, (room) => [...room.agenda.read().values()])
      const own = all.filter(({ group }) => !group || !of || group.members.includes(of))
      return stepNow(own.toSorted((a, b) => a.order - b.order))
    }
    expect((await now(people[0]))?.group?.number).toBe(1)
    expect((await now(people[1]))?.group?.number).toBe(2)
    expect(turnOf(await now())).toBe(step)
    await server.run('end-breakouts', ada, { step })
    for (const each of [undefined, ...people]) expect(await now(each)).toMatchObject({ id: step, gate: 'closed' })
  })

  it('do not merge what is hidden', async () => {
    const { step } = await server.run('add-step', ada, { workshop, kind: 'weigh-aims', title: 'Blind', sees: 'own' })
    await server.run('start-breakouts', ada, { step, split: { by: 'delegation' }, minutes: 5 })
    await server.run('end-breakouts', ada, { step })
    expect(await failureOf(server.run('merge-breakouts', ada, { step }))).toBe('locked')
  })

  it('take in who comes late, and hear the facilitator', async () => {
    await server.run('start-breakouts', ada, { step: plenary, split: { by: 'delegation' }, minutes: 5 })
    const [one, two] = await groups()
    await server.run('move-to-group', ada, { step: two!.id, participant: people[0]! })
    const [left, joined] = await groups()
    expect(left!.group!.members).not.toContain(people[0])
    expect(joined!.group!.members).toContain(people[0])
    expect(await failureOf(server.run('move-to-group', ada, { step: plenary, participant: people[0]! }))).toBe(
      'invalid · step: wrong',
    )
    await server.run('say-to-groups', ada, { workshop, text: ' Two minutes left ' })
    const said = () => server.look(workshop, (room) => room.stage.read()?.said?.text ?? null)
    expect(await said()).toBe('Two minutes left')
    await server.run('end-breakouts', ada, { step: plenary })
    expect(await said()).toBeNull()
    expect(one!.group!.number).toBe(1)
  })

  it('go along when their step is moved', async () => {
    const { step } = await server.run('add-step', ada, { workshop, kind: 'weigh-aims', title: 'Later' })
    await server.run('start-breakouts', ada, { step: plenary, split: { by: 'delegation' }, minutes: 5 })
    const [one, two] = (await groups()).map(({ id }) => id)
    await server.run('move-step', ada, { step: plenary, to: 1 })
    expect((await steps()).map(({ id }) => id)).toEqual([step, plenary, one, two])
  })

  it('stay here when the workshop is copied or kept as a template', async () => {
    await server.run('start-breakouts', ada, { step: plenary, split: { by: 'delegation' }, minutes: 5 })
    const copy = await server.run('duplicate-workshop', ada, { workshop, title: 'Copy' })
    expect((await server.queries.run('workshop-for', ada, copy)).steps).toHaveLength(1)
    await server.run('save-template', ada, { workshop, title: 'Mine' })
    expect((await server.queries.run('my-templates', ada, {}))[0]!.steps).toHaveLength(1)
  })
})

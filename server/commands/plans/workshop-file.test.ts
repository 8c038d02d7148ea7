import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import { deskAnswers } from '@/lib/document/desk-answers'
import type { Content } from '@/lib/wire/workshop-file'
import type { Caller } from '@/server/commands/command'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { FILE_LIMIT, readWorkshopFile, type WorkshopFile } from './workshop-file'

const CANARY = 'nobody shall read this before the reveal'
let server: Installation
let ada: Caller
let workshop: WorkshopId
let open: StepId
let blind: StepId
const people: ParticipantId[] = []

const answer = (why: string) => ({ weights: { rights: 40, security: 30, economy: 30 }, why })
const exported = async (content: Content, of = workshop) => {
  const { file } = await server.queries.run('workshop-file', ada, { workshop: of, content })
  return { text: file, file: JSON.parse(file) as WorkshopFile }
}

beforeAll(async () => {
  server = await install()
  ada = await server.account('Ada Facilitator')
  workshop = (await server.run('create-workshop', ada, { title: 'The first one', language: 'en' })).workshop
  const { steps, delegations } = await server.queries.run('workshop-for', ada, { workshop })
  open = steps[0]!.id
  for (const { id } of steps.slice(1)) await server.run('remove-step', ada, { step: id })
  blind = (await server.run('add-step', ada, { workshop, kind: 'weigh-aims', title: 'Blind', sees: 'own' })).step
  await server.run('edit-step', ada, { step: blind, audience: [delegations[1]!.id], opensAt: 5 })
  await server.run('open-step', ada, { step: blind })
  const { links, main } = await server.queries.run('lobby', ada, { workshop })
  const code = links.find(({ link }) => link === main)!.code!
  for (const [at, name] of ['Berta Quarrell', 'Carla Quarrell'].entries()) {
    const { output } = await server.arrive('join', { consent: true, code, name, delegation: delegations[at]!.id })
    people.push(output.participant)
  }
  await server.sync.rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const map = doc.getMap('answers').get(open) as { set(key: string, value: unknown): void }
    people.forEach((id, at) => map.set(id, answer(`because of ${at}`)))
  })
  const desk = { kind: 'desk', workshop, participant: people[0]! } as const
  await server.sync.rooms.write(desk, (doc) => deskAnswers(doc).put(blind, answer(CANARY)))
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

describe('a workshop as a file', () => {
  it('holds no accounts, links or ids of the workshop, and no answer that is hidden', async () => {
    for (const content of ['none', 'nameless', 'named'] as const) {
      const { text, file } = await exported(content)
      const { links, personal } = await server.queries.run('lobby', ada, { workshop })
      const secrets = [CANARY, workshop, open, blind, ada.user!, 'example.org', 'Ada Facilitator', ...people]
      for (const { url, code } of links) secrets.push(new URL(url).pathname.split('/').at(-1)!, code!)
      expect(personal).toEqual([])
      expect(secrets.filter((secret) => secret && text.includes(secret))).toEqual([])
      expect(readWorkshopFile(text)).toEqual({ ok: true, file })
    }
  })

  it('holds names only when asked to, and answers never without a place for them', async () => {
    const none = await exported('none')
    expect(none.file.content).toBeNull()
    const nameless = await exported('nameless')
    expect(nameless.text.includes('Quarrell')).toBe(false)
    expect(nameless.text.includes('because of 1')).toBe(true)
    const named = await exported('named')
    expect(named.file.content!.people.map(({ name }) => name).toSorted()).toEqual(['Berta Quarrell', 'Carla Quarrell'])
    await server.db.updateTable('workshop').set({ chatham: 'nobody' }).where('id', '=', workshop).execute()
    expect((await exported('named')).text.includes('Quarrell')).toBe(false)
    await server.db.updateTable('workshop').set({ chatham: null }).where('id', '=', workshop).execute()
  })

  it('keeps the promise of a step that tells no names: its answers are tied to nobody’s elsewhere', async () => {
    const made = { workshop, kind: 'poll', title: 'Anonymous poll' }
    const { step } = await server.run('add-step', ada, made)
    const { settings } = (await server.queries.run('workshop-for', ada, { workshop })).steps.find(
      ({ id }) => id === step,
    )!
    await server.run('edit-step', ada, { step, settings: { ...(settings as object), shown: 'nobody' } })
    await server.run('open-step', ada, { step })
    await server.sync.rooms.write({ kind: 'workshop', workshop }, (doc) => {
      const map = doc.getMap('answers').get(step) as { set(key: string, value: unknown): void }
      for (const id of people) map.set(id, { chosen: ['a-break'] })
    })
    const { file } = await exported('named')
    const ids = file.steps.map(({ id }) => id)
    const [byName, alone] = [file.content!.answers[ids[0]!]!, file.content!.answers[ids.at(-1)!]!]
    expect(Object.keys(alone)).toHaveLength(2)
    expect(Object.keys(alone).filter((id) => id in byName)).toEqual([])
    const theirs = file.content!.people.filter(({ id }) => id in alone)
    expect(theirs.map(({ name, delegation }) => `${name} ${delegation}`)).toEqual(['P 1 null', 'P 2 null'])
    await server.run('remove-step', ada, { step, withAnswers: true })
  })

  it('becomes a workshop with the same plan; imported and exported again it is the same but for its ids', async () => {
    const first = await exported('named')
    const made = await server.run('import-workshop', ada, { file: first.text, title: 'The second one' })
    if (!made.ok) throw new Error(JSON.stringify(made.errors))
    const view = await server.queries.run('workshop-for', ada, { workshop: made.workshop })
    expect(view.steps.map(({ title, gate, opensAt }) => ({ title, gate, opensAt }))).toEqual([
      { title: 'Weigh the aims', gate: 'closed', opensAt: null },
      { title: 'Blind', gate: 'draft', opensAt: null },
    ])
    expect(view.steps[1]).toMatchObject({ sees: 'own', audience: [view.delegations[1]!.id] })
    const shown = await server.look(made.workshop, (room) => {
      const answers = room.answers.of(view.steps[0]!.id, {
        safeParse: (data: unknown) => ({ success: true, data }),
      } as never)
      return [...answers!.read().keys()].map((id) => room.people.read().get(id))
    })
    expect(shown.map((each) => each?.name).toSorted()).toEqual(['Berta Quarrell', 'Carla Quarrell'])
    expect(new Set(shown.map((each) => each?.delegation))).toEqual(
      new Set(view.delegations.slice(0, 2).map(({ id }) => id)),
    )
    const again = await exported('named', made.workshop)
    expect(shape(again.file)).toEqual({ ...shape(first.file), title: 'The second one' })
  })

  it('is refused with where and why, whatever is wrong, and then makes nothing', async () => {
    const { file } = await exported('named')
    const count = async () => (await server.queries.run('my-workshops', ada, {})).length
    const before = await count()
    const errorsOf = async (change: object | string) => {
      const text = typeof change === 'string' ? change : JSON.stringify({ ...file, ...change })
      const made = await server.run('import-workshop', ada, { file: text })
      return made.ok ? ['none'] : made.errors.map(({ path, code }) => `${path} ${code}`)
    }
    const [step, second] = file.steps
    const { people, answers } = file.content!
    expect(await errorsOf('no json')).toEqual([' not-json'])
    expect(await errorsOf('x'.repeat(FILE_LIMIT + 1))).toEqual([' too-large'])
    expect(await errorsOf({ version: 2 })).toEqual(['version not-one-of'])
    expect(await errorsOf({ links: [] })).toEqual(['links unknown-key'])
    expect(await errorsOf({ pack: null })).not.toEqual(['none'])
    expect(await errorsOf({ steps: [step, { ...second, kind: 'no-such-kind' }] })).toEqual(['steps[1].kind invalid'])
    expect(await errorsOf({ steps: [step, { ...second, settings: {} }] })).toEqual(['steps[1].settings invalid'])
    expect(await errorsOf({ steps: [step, { ...second, id: step!.id }] })).toEqual(['steps[1].id duplicate'])
    expect(await errorsOf({ delegations: file.delegations.slice(0, 1) })).toContain(
      'steps[1].audience[0] unknown-entry',
    )
    expect(await errorsOf({ content: { people: people.slice(1), answers } })).toHaveLength(1)
    const wrong = { [step!.id]: { [people[0]!.id]: 'a text' } }
    expect(await errorsOf({ content: { people, answers: wrong } })).toEqual([
      expect.stringMatching(/^content\.answers.* invalid$/),
    ])
    expect(await errorsOf({ steps: Array.from({ length: 61 }, () => step) })).toEqual(['steps too-many'])
    expect(await count()).toBe(before)
  })

  it('is for facilitators alone', async () => {
    const other = await server.account()
    expect(await failureOf(server.queries.run('workshop-file', other, { workshop, content: 'none' }))).toBe(
      'notAllowed',
    )
  })
})

describe('a duplicate', () => {
  it('has the answers when asked to, as those of earlier people whose places can be taken', async () => {
    const copy = await server.run('duplicate-workshop', ada, { workshop, title: 'Again', content: 'named' })
    const everyone = await server.queries.run('people', ada, copy)
    expect(everyone.map(({ name, arrived }) => `${name} ${arrived}`).toSorted()).toEqual([
      'Ada Facilitator true',
      'Berta Quarrell false',
      'Carla Quarrell false',
    ])
    const count = await server.look(copy.workshop, (room) => room.people.read().size)
    expect(count).toBe(3)
    const plain = await server.run('duplicate-workshop', ada, { workshop, title: 'Plain' })
    const { steps } = await server.queries.run('workshop-for', ada, plain)
    expect(steps.map(({ gate }) => gate)).toEqual(['open', 'draft'])
  })
})

/** A file without its ids: what refers to a delegation, a step or a person says which one it is. */
function shape(file: WorkshopFile): object {
  const names = new Map<string, string>([
    ...file.delegations.map(({ id, code }) => [id, code] as const),
    ...file.steps.map(({ id, title }) => [id, title] as const),
    ...(file.content?.people ?? []).map(({ id, name }) => [id, name] as const),
  ])
  const say = (part: unknown): unknown => {
    if (typeof part === 'string') return names.get(part) ?? part
    if (Array.isArray(part)) return part.map(say)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [names.get(key) ?? key, say(inner)]))
  }
  const told = say(file) as { content: { people: { name: string }[] }; capacity: number }
  told.content.people.sort((a, b) => (a.name < b.name ? -1 : 1))
  return told
}

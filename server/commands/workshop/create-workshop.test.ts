import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrationPack } from '@/lib/packs/migration/migration'
import { failureOf, install, NOBODY, type Installation } from '@/server/testing/installation'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

describe('create-workshop', () => {
  it('makes a workshop of the built-in pack whose first step is open, and shows it in its room', async () => {
    const ada = await server.account('Ada')
    const { workshop } = await server.run('create-workshop', ada, { title: 'Geneva', language: 'fr' })
    const seen = await server.look(workshop, (room) => ({
      info: room.info.read(),
      steps: [...room.agenda.read().values()],
      delegations: [...room.delegations.read().values()],
      people: [...room.people.read().values()],
      raw: JSON.stringify(room.doc.getMap('people').toJSON()),
    }))
    expect(seen.info).toMatchObject({ title: 'Geneva', demonstration: false, archived: false })
    expect(seen.steps).toMatchObject([{ kind: 'weigh-aims', title: 'Peser les buts', gate: 'open', closedAt: null }])
    expect(seen.delegations.map((each) => each.name)).toEqual(migrationPack.actors.map((actor) => actor.name.fr))
    expect(seen.delegations.some((each) => !each.votes)).toBe(true)
    expect(seen.people).toMatchObject([{ name: 'Ada', role: 'facilitator', delegation: null }])
    expect(seen.raw).not.toContain(ada.user)
  })

  it('takes one’s own delegations and gives marks to those without', async () => {
    const { workshop } = await server.run('create-workshop', await server.account(), {
      title: 'Own',
      language: 'en',
      delegations: [
        { name: 'Home affairs', code: 'ho' },
        { name: 'Host communities' },
        { name: '沿岸国', votes: false },
      ],
    })
    const marks = await server.look(workshop, (room) => [...room.delegations.read().values()].map((each) => each.code))
    expect(marks).toEqual(
      ['HO', 'HC', '沿岸国'].map((mark) => (mark === 'HC' ? expect.stringMatching(/^\p{L}{2,4}$/u) : mark)),
    )
    expect(new Set(marks).size).toBe(3)
  })

  it('says which field is wrong', async () => {
    const caller = await server.account()
    const create = (input: object) =>
      failureOf(server.run('create-workshop', caller, { title: 'T', language: 'en', ...input }))
    expect(await create({ title: ' \u200b ' })).toBe('invalid · title: missing')
    expect(await create({ title: 'x'.repeat(200) })).toBe('invalid · title: tooLong')
    expect(await create({ template: 'none' })).toBe('invalid · template: wrong')
    expect(await create({ capacity: 0 })).toBe('invalid · capacity: outOfRange')
    expect(await create({ delegations: [{ name: 'A' }, { name: 'a' }] })).toBe('invalid · delegations.1.name: twice')
    expect(await create({ delegations: [{ name: 'A', code: '??' }] })).toBe(
      'invalid · delegations.0.code: delegationCode',
    )
    expect(await create({ packFile: '{}' })).toBe('badPack')
  })

  it('keeps markup and other scripts as they are written', async () => {
    const title = '<b>مؤتمر</b> & "Ω"'
    const { workshop } = await server.run('create-workshop', await server.account(), { title, language: 'en' })
    expect(await server.look(workshop, (room) => room.info.read()?.title)).toBe(title)
  })

  it('is not for nobody, nor for guests', async () => {
    const input = { title: 'T', language: 'en' }
    expect(await failureOf(server.run('create-workshop', NOBODY, input))).toBe('notSignedIn')
    const { caller } = await server.arrive('start-demonstration', { language: 'en' })
    expect(await failureOf(server.run('create-workshop', caller, input))).toBe('notAllowed')
  })
})

describe('a pack from a file', () => {
  it('is checked without changing anything, then used', async () => {
    const caller = await server.account()
    const file = JSON.stringify({ ...migrationPack, id: 'own', title: 'Our pack' })
    const checked = await server.run('check-pack', caller, { file, language: 'en' })
    expect(checked).toMatchObject({ ok: true, pack: { id: 'own', title: 'Our pack' } })
    const { workshop } = await server.run('create-workshop', caller, { title: 'T', language: 'en', packFile: file })
    expect((await server.queries.run('workshop-pack', caller, { workshop })).id).toBe('own')
  })

  it('is refused with the path and reason of each error', async () => {
    const [template] = migrationPack.templates
    const file = JSON.stringify({
      ...migrationPack,
      templates: [{ ...template, steps: [{ ...template!.steps[0], kind: 'no-such-activity' }] }],
    })
    const checked = await server.run('check-pack', await server.account(), { file, language: 'en' })
    expect(checked).toMatchObject({ ok: false, errors: [{ path: 'templates[0].steps[0].kind' }] })
  })
})

describe('a workshop', () => {
  it('is duplicated without its people', async () => {
    const caller = await server.account()
    const { workshop } = await server.run('create-workshop', caller, { title: 'One', language: 'en', capacity: 30 })
    const { workshop: copy } = await server.run('duplicate-workshop', caller, { workshop, title: 'Two' })
    const view = await server.queries.run('workshop-for', caller, { workshop: copy })
    expect(view).toMatchObject({
      title: 'Two',
      capacity: 30,
      steps: [{ gate: 'open' }, { gate: 'draft' }],
      me: { role: 'facilitator' },
    })
    expect(view.delegations).toHaveLength(migrationPack.actors.length)
    expect(view.delegations[0]!.id).not.toBe(
      (await server.queries.run('workshop-for', caller, { workshop })).delegations[0]!.id,
    )
  })

  it('is listed, renamed, archived, brought back and deleted', async () => {
    const caller = await server.account()
    const { workshop } = await server.run('create-workshop', caller, { title: 'First', language: 'en' })
    await server.run('rename-workshop', caller, { workshop, title: 'Renamed' })
    await server.run('archive-workshop', caller, { workshop })
    const list = () => server.queries.run('my-workshops', caller, {})
    expect(await list()).toMatchObject([{ workshop, title: 'Renamed', archived: true, people: 1, steps: 2 }])
    const { id: step } = (await server.queries.run('workshop-for', caller, { workshop })).steps[0]!
    expect(await failureOf(server.run('close-step', caller, { step }))).toBe('workshopArchived')
    expect(server.access.authority.memberOf(caller.user, workshop)?.role).toBe('observer')
    await server.run('unarchive-workshop', caller, { workshop })
    expect(server.access.authority.memberOf(caller.user, workshop)?.role).toBe('facilitator')
    await server.run('delete-workshop', caller, { workshop })
    expect(await list()).toEqual([])
    expect(await failureOf(server.queries.run('workshop-for', caller, { workshop }))).toBe('notFound')
    expect(await server.access.authority.load(workshop)).toBe(false)
  })

  it('is not for those who are not in it', async () => {
    const { workshop } = await server.run('create-workshop', await server.account(), { title: 'T', language: 'en' })
    const other = await server.account()
    expect(await failureOf(server.queries.run('workshop-for', other, { workshop }))).toBe('notAllowed')
    expect(await failureOf(server.queries.run('lobby', other, { workshop }))).toBe('notAllowed')
    expect(await failureOf(server.run('delete-workshop', other, { workshop }))).toBe('notAllowed')
    expect(await failureOf(server.queries.run('workshop-for', NOBODY, { workshop }))).toBe('notSignedIn')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleDesk } from '@/lib/document/role-desk'
import { playRoom } from '@/lib/document/play-room'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { layTable } from './testing/table'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.context.desks.settled()
  await server.stop()
  await server.folder.remove()
})

const desk = (workshop: WorkshopId, participant: ParticipantId) =>
  server.sync.rooms.read(
    { kind: 'desk', workshop, participant },
    (doc) => roleDesk(doc).role.read().get('mine') ?? null,
  )

describe('a role-play', () => {
  it('is chosen with the workshop, from a file that is looked over, and brings its delegations', async () => {
    const facilitator = await server.account()
    const made = { title: 'T', language: 'fr' }
    const { workshop } = await server.run('create-workshop', facilitator, { ...made, scenario: 'built-in' })
    const view = await server.queries.run('workshop-for', facilitator, { workshop })
    expect(view.delegations.map((each) => each.name)).toContain('Halvia (État d’accueil)')
    expect(view.delegations).toHaveLength(6)
    expect(await server.look(workshop, ({ doc }) => playRoom(doc).state.read())).toMatchObject({ released: false })
    const wrong = { ...made, scenario: { file: '{"id": 1}' } }
    expect(await failureOf(server.run('create-workshop', facilitator, wrong))).toBe('badScenario')
    const looked = await server.run('check-scenario', facilitator, { file: '{"id": 1}' })
    expect(looked.ok ? [] : looked.errors.map(({ path }) => path)).toContain('delegations')
    const { workshop: plain } = await server.run('create-workshop', facilitator, made)
    expect(await server.queries.run('play-setting', facilitator, { workshop: plain })).toBeNull()
    expect(await failureOf(server.run('deal-roles', facilitator, { workshop: plain, to: 'arrived' }))).toBe('notFound')
  })

  it('deals roles over those who came, and again when some are away', async () => {
    const laid = await layTable(server, { halvia: 8 })
    const { workshop, facilitator, players } = laid
    const text = 'Expected'
    await server.run('import-roster', facilitator, { workshop, text })
    expect(await server.run('deal-roles', facilitator, { workshop, to: 'arrived' })).toEqual({ dealt: 8, without: 0 })
    const book = async () => (await server.queries.run('play-book', facilitator, { workshop }))!
    const perDelegation = async () => {
      const held = (await book()).roles.filter(({ participant }) => participant)
      const counts = new Map<string, number>()
      for (const { delegation } of held) counts.set(delegation, (counts.get(delegation) ?? 0) + 1)
      return [...counts.values()].sort()
    }
    expect(await perDelegation()).toEqual([1, 1, 1, 1, 2, 2])
    const people = await server.queries.run('people', facilitator, { workshop })
    expect(people.filter((each) => each.standing === 'head')).toHaveLength(6)
    expect(await server.run('deal-roles', facilitator, { workshop, to: 'everyone' })).toMatchObject({ dealt: 9 })
    const here = players.halvia!.slice(2).map((each) => each.id)
    expect(await server.run('deal-roles', facilitator, { workshop, to: here })).toEqual({ dealt: 6, without: 0 })
    expect(await perDelegation()).toEqual([1, 1, 1, 1, 1, 1])
    expect(await desk(workshop, players.halvia![0]!.id)).toBeNull()
    expect(await desk(workshop, here[0]!)).toMatchObject({ sealed: null })
  })

  it('leaves people where they were moved by hand, when somebody else gets a role', async () => {
    const { workshop, facilitator, delegation, players } = await layTable(server, { halvia: 2 })
    const [ana, ben] = players.halvia!.map(({ id }) => id)
    await server.run('deal-roles', facilitator, { workshop, to: [ana!] })
    await server.run('set-participant', facilitator, { participant: ana!, delegation: delegation('orowe') })
    const seat = { workshop, delegation: delegation('halvia'), role: 'labour', participant: ben! }
    await server.run('assign-role', facilitator, seat)
    const people = await server.queries.run('people', facilitator, { workshop })
    expect(people.find(({ id }) => id === ana)).toMatchObject({ delegation: delegation('orowe') })
    const { roles } = (await server.queries.run('play-book', facilitator, { workshop }))!
    expect(roles.filter(({ participant }) => participant).map(({ role }) => role)).toEqual(['labour'])
    await server.run('remove-participant', facilitator, { participant: ben! })
    const after = (await server.queries.run('play-book', facilitator, { workshop }))!
    expect(after.roles.filter(({ participant }) => participant)).toEqual([])
  })

  it('has its briefs edited until they are released', async () => {
    const { workshop, facilitator, delegation, players } = await layTable(server, { halvia: 1 })
    await server.run('deal-roles', facilitator, { workshop, to: 'arrived' })
    const { scenario } = (await server.queries.run('play-book', facilitator, { workshop }))!
    const { brief, roles } = scenario.delegations[0]!
    const edit = (input: object) =>
      server.run('edit-brief', facilitator, { workshop, delegation: delegation('halvia'), brief, ...input })
    await edit({ brief: { ...brief, facts: ['Only you know.'] } })
    await edit({ role: roles[0]!.id, brief: { ...roles[0]!.brief, task: 'Lead.' } })
    expect(await failureOf(edit({ brief: { ...brief, goals: [] } }))).toMatch(/^invalid · brief.goals/)
    const strange = { ...brief, redLines: [{ issue: 'none', option: 'few', text: 'T' }] }
    expect(await failureOf(edit({ brief: strange }))).toBe('invalid · brief: wrong')
    await server.run('release-briefs', facilitator, { workshop })
    expect(await desk(workshop, players.halvia![0]!.id)).toMatchObject({
      sealed: { delegation: { facts: ['Only you know.'] }, own: { task: 'Lead.' } },
    })
    expect(await failureOf(edit({}))).toBe('briefsReleased')
  })

  it('ends with an outcome, and counts what each did', async () => {
    const { workshop, facilitator, delegation, players } = await layTable(server, { halvia: 1, orowe: 1 })
    await server.run('deal-roles', facilitator, { workshop, to: 'arrived' })
    await server.run('send-message', players.halvia![0]!.caller, { workshop, to: [delegation('orowe')], text: 'Hello' })
    await server.run('record-outcome', facilitator, { workshop, outcome: { visas: 'many' } })
    expect(await server.look(workshop, ({ doc }) => playRoom(doc).state.read()?.outcome)).toMatchObject({
      visas: 'many',
      fund: null,
    })
    const wrong = server.run('record-outcome', facilitator, { workshop, outcome: { visas: 'all' } })
    expect(await failureOf(wrong)).toBe('invalid · outcome.visas: wrong')
    const sheet = await server.queries.run('contribution-sheet', facilitator, { workshop })
    expect(sheet.map(({ name, messages, newsAnswers }) => [name, messages, newsAnswers])).toEqual([
      ['halvia 0', 1, 0],
      ['orowe 0', 0, 0],
    ])
  })

  it('is there in a copy of its workshop, sealed and with nobody in a role', async () => {
    const { workshop, facilitator } = await layTable(server, { halvia: 1 })
    await server.run('deal-roles', facilitator, { workshop, to: 'arrived' })
    await server.run('release-briefs', facilitator, { workshop })
    const copy = await server.run('duplicate-workshop', facilitator, { workshop, title: 'Next year' })
    const book = (await server.queries.run('play-book', facilitator, copy))!
    expect(book).toMatchObject({ releasedAt: null, unsealedAt: null })
    expect(book.roles).toHaveLength(30)
    expect(book.roles.every(({ participant }) => participant === null)).toBe(true)
    expect(book.news.map(({ audience }) => audience?.length ?? 'all')).toEqual([2, 3, 'all'])
  })

  it('keeps role and letters of somebody who is there twice, and gives people what they wrote', async () => {
    const { workshop, facilitator, delegation, players } = await layTable(server, { halvia: 1, orowe: 1 })
    const [ana, twin] = [players.halvia![0]!, players.orowe![0]!]
    await server.run('deal-roles', facilitator, { workshop, to: [twin.id] })
    await server.run('send-message', twin.caller, { workshop, to: [delegation('tamsela')], text: 'Hello' })
    await server.run('merge-participants', facilitator, { keep: ana.id, merge: twin.id })
    const book = (await server.queries.run('play-book', facilitator, { workshop }))!
    expect(book.roles.find(({ participant }) => participant === ana.id)).toBeDefined()
    const data = await server.run('export-my-data', ana.caller, {})
    expect(data.workshops[0]?.written).toEqual([{ at: expect.any(String), text: 'Hello' }])
    await server.run('delete-my-data', ana.caller, {})
    expect((await server.queries.run('play-book', facilitator, { workshop }))!.messageCount).toBe(0)
  })
})

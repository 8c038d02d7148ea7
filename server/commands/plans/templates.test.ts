import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activityOf } from '@/lib/activities/registry'
import { migrationPack } from '@/lib/packs/migration/migration'
import type { WorkshopId } from '@/lib/ids'
import type { Caller } from '@/server/commands/command'
import { readPack, stepsOf } from '@/server/commands/workshop/from-pack'
import { failureOf, install, type Installation } from '@/server/testing/installation'

describe('the ready-made agendas', () => {
  it('have only activities that exist, with settings that fit them', () => {
    expect(readPack(JSON.stringify(migrationPack))).toMatchObject({ ok: true })
    for (const template of migrationPack.templates) {
      expect(template.steps.filter(({ kind }) => !activityOf(kind))).toEqual([])
      for (const language of ['en', 'fr'])
        expect(stepsOf(migrationPack, template, language).map(({ minutes }) => minutes)).toEqual(
          template.steps.map(({ minutes }) => minutes),
        )
    }
  })

  it('take the time that they say', () => {
    const sums = migrationPack.templates.map(({ id, steps }) => [
      id,
      steps.reduce((sum, each) => sum + each.minutes, 0),
    ])
    expect(Object.fromEntries(sums)).toEqual({
      'negotiating-migration-governance': 35,
      'multistakeholder-90': 90,
      'position-paper-round': 90,
      'role-play-two-lessons': 90,
    })
    const lessons = migrationPack.templates.find(({ id }) => id === 'role-play-two-lessons')!.steps
    expect(lessons.slice(0, 3).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45)
  })
})

describe('templates', () => {
  let server: Installation
  let ada: Caller
  let workshop: WorkshopId
  beforeAll(async () => {
    server = await install()
    ada = await server.account()
    const made = { title: 'T', language: 'en', template: 'multistakeholder-90' }
    workshop = (await server.run('create-workshop', ada, made)).workshop
  })
  afterAll(async () => {
    await server.stop()
    await server.folder.remove()
  })
  const view = (of = workshop) => server.queries.run('workshop-for', ada, { workshop: of })

  it('say what is seen of a step, and of whom answers are asked', async () => {
    const { steps } = await view()
    expect(steps.map(({ sees }) => sees)).toContain('counts')
    expect(steps[0]!.gate).toBe('open')
  })

  it('of the pack can be put into an agenda, in the language asked for', async () => {
    const [first] = (await view()).steps
    const { steps: added } = await server.run('insert-template', ada, {
      workshop,
      template: { pack: 'negotiating-migration-governance' },
      language: 'fr',
      after: first!.id,
    })
    const { steps } = await view()
    expect(steps.slice(1, 3)).toMatchObject([
      { id: added[0], title: 'Peser les buts', gate: 'draft', order: 1 },
      { id: added[1], title: 'Comparer les visions', gate: 'draft', order: 2 },
    ])
    const offered = await server.queries.run('workshop-templates', ada, { workshop, language: 'fr' })
    expect(offered.map(({ id }) => id)).toEqual(migrationPack.templates.map(({ id }) => id))
  })

  it('of one’s own are kept with the account, used for new workshops and in others, and removed', async () => {
    const { delegations, steps } = await view()
    await server.run('edit-step', ada, { step: steps[1]!.id, audience: [delegations[0]!.id], opensAt: 5 })
    await server.run('save-template', ada, { workshop, title: 'Mine' })
    const [mine] = await server.queries.run('my-templates', ada, {})
    expect(mine).toMatchObject({ title: 'Mine', steps: steps.map(({ title, minutes }) => ({ title, minutes })) })
    const own = mine!.template
    const made = await server.run('create-workshop', ada, { title: 'Next', language: 'en', ownTemplate: own })
    const next = await view(made.workshop)
    expect(next.steps.map(({ title, settings, sees }) => ({ title, settings, sees }))).toEqual(
      (await view()).steps.map(({ title, settings, sees }) => ({ title, settings, sees })),
    )
    expect(next.steps.map(({ gate, audience, opensAt }) => ({ gate, audience, opensAt }))).toEqual(
      next.steps.map((_, at) => ({ gate: at === 0 ? 'open' : 'draft', audience: null, opensAt: null })),
    )
    const into = { workshop: made.workshop, template: { own }, language: 'en' }
    expect((await server.run('insert-template', ada, into)).steps).toHaveLength(steps.length)
    expect((await server.run('export-my-data', ada, {})).templates).toMatchObject([{ title: 'Mine' }])

    const other = await server.account()
    expect(await server.queries.run('my-templates', other, {})).toEqual([])
    expect(await failureOf(server.run('remove-template', other, { template: own }))).toBe('notFound')
    const theirs = { title: 'T', language: 'en', ownTemplate: own }
    expect(await failureOf(server.run('create-workshop', other, theirs))).toBe('invalid · template: wrong')
    await server.run('remove-template', ada, { template: own })
    expect(await server.queries.run('my-templates', ada, {})).toEqual([])
    expect(await failureOf(server.run('insert-template', ada, into))).toBe('invalid · template: wrong')
  })

  it('do not make an agenda longer than it may be', async () => {
    const insert = () =>
      server.run('insert-template', ada, { workshop, template: { pack: 'multistakeholder-90' }, language: 'en' })
    const some = Array.from({ length: 10 }, () => insert)
    let refused = ''
    for (const next of some)
      refused ||= await next().then(
        () => '',
        (error: Error) => error.message,
      )
    expect(refused).not.toBe('')
    expect((await view()).steps.length).toBeLessThanOrEqual(60)
    expect(await failureOf(insert())).toBe('invalid · template: tooMany')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playRoom } from '@/lib/document/play-room'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { eventually } from '@/server/testing/until'
import { canary } from './testing/canaries'
import { layTable, type Player } from './testing/table'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.context.desks.settled()
  await server.stop()
  await server.folder.remove()
})

/** Two in Halvia, one each in Tamsela and Orowe, an observer and the facilitator: all of them listening. */
async function table(options?: { facilitatorsRead: boolean }) {
  const laid = await layTable(server, { halvia: 2, tamsela: 1, orowe: 1 }, options)
  const [minister, labour] = laid.players.halvia as [Player, Player]
  const [tamsela, orowe] = [laid.players.tamsela![0]!, laid.players.orowe![0]!]
  const all = [minister, labour, tamsela, orowe, laid.observer, laid.chair]
  for (const each of all) await each.sitDown()
  const { workshop, facilitator } = laid
  for (const [at, player] of [minister, labour].entries())
    await server.run('assign-role', facilitator, {
      workshop,
      delegation: laid.delegation('halvia'),
      role: ['minister', 'labour'][at]!,
      participant: player.id,
    })
  for (const [name, player] of [['tamsela', tamsela] as const, ['orowe', orowe] as const])
    await server.run('assign-role', facilitator, {
      workshop,
      delegation: laid.delegation(name),
      role: (await server.queries.run('play-setting', facilitator, { workshop }))!.scenario.delegations.find(
        (each) => each.id === name,
      )!.roles[0]!.id,
      participant: player.id,
    })
  return { ...laid, minister, labour, tamsela, orowe, all, leave: () => all.forEach((each) => each.leave()) }
}

const everyRoleOf = async ({ facilitator, workshop }: Awaited<ReturnType<typeof layTable>>, name: string) =>
  (await server.queries.run('play-setting', facilitator, { workshop }))!.scenario.delegations
    .find((each) => each.id === name)!
    .roles.map(({ id }) => `${name}.${id}`)

describe('sealed briefs', () => {
  it('reach one delegation before the others, whose stay sealed and can be changed', async () => {
    const laid = await table()
    const { workshop, facilitator, minister, labour, tamsela, orowe, observer } = laid
    const book = async () => (await server.queries.run('play-book', facilitator, { workshop }))!
    const { scenario, delegations } = await book()
    const halvia = delegations.halvia!
    const before = server.access.playTurns.of(workshop)
    await server.run('release-briefs', facilitator, { workshop, to: halvia })
    expect(server.access.playTurns.of(workshop)).toBeGreaterThan(before)
    await Promise.all([minister.hears('halvia.brief', 'halvia.minister'), labour.hears('halvia.brief')])
    for (const each of [tamsela, orowe, observer]) expect([each.heard(), await each.told()]).toEqual([[], []])
    expect(await book()).toMatchObject({ releasedAt: null, releasedTo: [halvia] })
    const edit = (id: string) => {
      const { brief } = scenario.delegations.find((each) => each.id === id)!
      return server.run('edit-brief', facilitator, { workshop, delegation: delegations[id]!, brief })
    }
    expect(await failureOf(edit('halvia'))).toBe('briefsReleased')
    await edit('orowe')
    await server.run('release-briefs', facilitator, { workshop })
    await orowe.hears('orowe.brief')
    laid.leave()
  })

  it('reach nobody before they are released, and then each only on the desk of who holds the role', async () => {
    const laid = await table()
    const { workshop, facilitator, minister, labour, tamsela, orowe, observer, chair, all } = laid
    for (const each of all) expect(each.heard()).toEqual([])
    await server.run('release-briefs', facilitator, { workshop })
    await Promise.all([
      minister.hears('halvia.brief', 'halvia.minister'),
      labour.hears('halvia.brief'),
      tamsela.hears('tamsela.brief'),
      orowe.hears('orowe.brief'),
    ])
    expect(minister.heard()).toEqual(['halvia.brief', 'halvia.minister'])
    expect(labour.heard()).toEqual(['halvia.brief', 'halvia.labour'])
    expect(tamsela.heard()).toEqual(['tamsela.brief', (await everyRoleOf(laid, 'tamsela'))[0]])
    expect(orowe.heard()).toEqual(['orowe.brief', (await everyRoleOf(laid, 'orowe'))[0]])
    expect(observer.heard()).toEqual([])
    expect(chair.heard()).toEqual([])
    // Neither in any answer to a page; those who run the play read it in one place.
    for (const each of [minister, labour, tamsela, orowe, observer]) expect(await each.told()).toEqual([])
    expect(await chair.told()).toEqual(expect.arrayContaining(['guide', 'halvia.brief', 'orowe.brief']))
    for (const each of [minister, observer])
      expect(await failureOf(server.queries.run('play-book', each.caller, { workshop }))).toBe('notAllowed')
    laid.leave()
  })

  it('lie on desks that open to nobody else', async () => {
    const { workshop, facilitator, minister, labour, observer, chair, leave } = await table()
    await server.run('release-briefs', facilitator, { workshop })
    for (const each of [labour, observer, chair]) {
      const desk = await each.enter({ kind: 'desk', workshop, participant: minister.id })
      expect(desk.closedWith).toBe('notAllowed')
      expect(desk.bytes.filter((bytes) => bytes.length > 200)).toEqual([])
      expect(each.heard()).not.toContain('halvia.minister')
    }
    leave()
  })

  it('leave the desk with the role, also the log of its room, and come to whoever has it then', async () => {
    const laid = await table()
    const { workshop, facilitator, minister, labour, delegation } = laid
    await server.run('release-briefs', facilitator, { workshop })
    await minister.hears('halvia.minister')
    await server.run('assign-role', facilitator, {
      workshop,
      delegation: delegation('halvia'),
      role: 'minister',
      participant: labour.id,
    })
    await labour.hears('halvia.minister')
    laid.leave()
    // Both come back, on another device: what is there now is all they get.
    await minister.sitDown()
    await labour.sitDown()
    expect(minister.heard()).toEqual(['halvia.brief', 'halvia.labour'])
    expect(labour.heard()).toEqual(['halvia.brief', 'halvia.minister'])
    laid.leave()
  })

  it('leave the desk of who is moved to another delegation or out of the workshop', async () => {
    const laid = await table()
    const { workshop, facilitator, minister, labour, delegation } = laid
    await server.run('release-briefs', facilitator, { workshop })
    await server.run('set-participant', facilitator, { participant: minister.id, delegation: delegation('orowe') })
    await server.run('remove-participant', facilitator, { participant: labour.id })
    await server.context.desks.deal(workshop)
    laid.leave()
    await minister.sitDown()
    expect(minister.heard()).toEqual([])
    const kept = await server.db.selectFrom('update').select('bytes').where('room', 'like', `%${labour.id}`).execute()
    expect(kept.some(({ bytes }) => Buffer.from(bytes).toString('latin1').includes('<canary'))).toBe(false)
    laid.leave()
  })

  it('are opened to everyone by the teacher alone', async () => {
    const laid = await table()
    const { workshop, facilitator, minister, observer } = laid
    expect(await failureOf(server.run('unseal-briefs', minister.caller, { workshop }))).toBe('notAllowed')
    expect(observer.heard()).toEqual([])
    await server.run('unseal-briefs', facilitator, { workshop })
    await observer.hears('halvia.brief', 'orowe.brief', ...(await everyRoleOf(laid, 'tamsela')))
    expect(observer.heard()).not.toContain('guide')
    expect(observer.heard().filter((each) => each.startsWith('news'))).toEqual([])
    const room = await server.sync.rooms.read(
      { kind: 'workshop', workshop },
      (doc) => playRoom(doc).unsealed.read().size,
    )
    expect(room).toBe(6)
    laid.leave()
  })
})

describe('messages and news', () => {
  it('reach the desks of those concerned and nobody else; facilitators only where the scenario says so', async () => {
    for (const facilitatorsRead of [false, true]) {
      const laid = await table({ facilitatorsRead })
      const { workshop, facilitator, minister, labour, tamsela, orowe, observer, chair, delegation } = laid
      await server.run('send-message', minister.caller, {
        workshop,
        to: [delegation('tamsela')],
        text: `Shall we talk? ${canary('letter')}`,
      })
      await Promise.all([tamsela.hears('letter'), labour.hears('letter'), minister.hears('letter')])
      const { news } = (await server.queries.run('play-book', facilitator, { workshop }))!
      await server.run('send-news', facilitator, { news: news[0]!.news }) // for Halvia and the workers
      await labour.hears('news.care-homes')
      await server.run('answer-news', labour.caller, { news: news[0]!.news, text: canary('answer') })
      await labour.hears('answer')
      expect(minister.heard()).toEqual(['letter', 'news.care-homes'])
      expect(labour.heard()).toEqual(['answer', 'letter', 'news.care-homes'])
      expect(tamsela.heard()).toEqual(['letter'])
      for (const each of [orowe, observer, chair]) expect(each.heard()).toEqual([])
      for (const each of [tamsela, orowe, observer]) expect(await each.told()).toEqual([])
      // In the file of their own data people have what they wrote.
      expect(await minister.told()).toEqual(['letter'])
      expect(await labour.told()).toEqual(['answer'])
      expect((await chair.told()).includes('letter')).toBe(facilitatorsRead)
      expect(await chair.told()).toContain('answer')
      expect(await failureOf(server.run('answer-news', orowe.caller, { news: news[0]!.news, text: 'We too' }))).toBe(
        'notFound',
      )
      laid.leave()
    }
  })

  it('are the facilitator’s and the players’ to write, each in their place', async () => {
    const { workshop, facilitator, minister, observer, delegation, leave } = await table()
    const to = [delegation('orowe')]
    const message = { workshop, to, text: 'Hello' }
    expect(await failureOf(server.run('send-message', observer.caller, message))).toBe('notAllowed')
    expect(await failureOf(server.run('send-message', facilitator, message))).toBe('notAllowed')
    const own = { ...message, to: [delegation('halvia')] }
    expect(await failureOf(server.run('send-message', minister.caller, own))).toBe('invalid · to: delegation')
    const draft = { workshop, title: 'T', text: 'X', question: null, audience: to, step: null }
    expect(await failureOf(server.run('write-news', minister.caller, draft))).toBe('notAllowed')
    const { news } = await server.run('write-news', facilitator, draft)
    await server.run('send-news', facilitator, { news })
    expect(await failureOf(server.run('send-news', facilitator, { news }))).toBe('newsSent')
    expect(await failureOf(server.run('write-news', facilitator, { ...draft, news }))).toBe('newsSent')
    leave()
  })

  it('come with the opening of a step, and so do the briefs', async () => {
    const { workshop, facilitator, labour, orowe, minister, leave } = await table()
    const { steps } = await server.queries.run('workshop-for', facilitator, { workshop })
    const step = steps.find(({ gate }) => gate === 'draft')!.id
    const { news } = await server.run('write-news', facilitator, {
      workshop,
      title: canary('planned'),
      text: 'X',
      question: null,
      audience: null,
      step,
    })
    await server.run('release-briefs', facilitator, { workshop, at: step })
    expect(orowe.heard()).toEqual([])
    await server.run('open-step', facilitator, { step })
    await Promise.all([orowe.hears('planned', 'orowe.brief'), minister.hears('halvia.minister')])
    expect(labour.heard()).toEqual(['halvia.brief', 'halvia.labour', 'planned'])
    expect(await failureOf(server.run('release-briefs', facilitator, { workshop }))).toBe('briefsReleased')
    await server.run('remove-news', facilitator, { news })
    await eventually('the news to be gone', async () => {
      const left = await server.sync.rooms.read(
        { kind: 'desk', workshop, participant: labour.id },
        (doc) => doc.getMap('inbox').size,
      )
      return left === 0
    })
    leave()
  })
})

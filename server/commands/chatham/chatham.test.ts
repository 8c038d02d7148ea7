import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { activities } from '@/lib/activities/registry'
import type { StepId } from '@/lib/ids'
import { roomName } from '@/lib/wire/room-name'
import { ticketProtocols } from '@/lib/wire/ticket'
import { Visitor } from '@/server/access/testing/visitor'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { eventually, until } from '@/server/testing/until'
import { answer, namelessRoom, NAMES, openStep, reveal, weights, type NamelessRoom } from './testing/nameless-room'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

const { answer: schema } = activities['weigh-aims']
const sharedName = ({ workshop }: NamelessRoom) => roomName({ kind: 'workshop', workshop })
const revealed = ({ workshop }: NamelessRoom, step: StepId) =>
  server.look(workshop, (room) => new Map(room.answers.of(step, schema)?.read()))
const pseudonyms = ({ workshop }: NamelessRoom) => server.look(workshop, (room) => new Map(room.pseudonyms.read()))
const storedOf = (room: NamelessRoom) =>
  server.sync.rooms.read({ kind: 'workshop', workshop: room.workshop }, (doc) =>
    Buffer.from(Y.encodeStateAsUpdate(doc)).toString('latin1'),
  )

/** What names somebody, or stands for one person wherever it stands. */
const traces = ({ ana, ben, cem, oda }: NamelessRoom): string[] =>
  [ana, ben, cem, oda].flatMap(({ id, name, caller }) => [id, name, ...name.split(' '), caller.user!])

describe.each(['delegations', 'nobody'] as const)('a workshop under the Chatham House rule, %s seen', (chatham) => {
  it('sends nobody a name, an id or a presence of anybody else, over any transport', async () => {
    const room = await namelessRoom(server, chatham)
    const { ana, ben, cem, oda, workshop, facilitator, chair } = room
    const step = await openStep(server, room)
    const { url } = await server.run('create-ticket', facilitator, { workshop, kind: 'screen' })
    const visitors = await Promise.all(
      [cem.session, oda.session, chair].map((session) => Visitor.enter(server, sharedName(room), session)),
    )
    const wall = new Visitor(server.host, sharedName(room), {}, ticketProtocols(new URL(url).hash.slice(1)))
    visitors.push(wall)
    const anas = await Visitor.enter(server, sharedName(room), ana.session)
    anas.provider.awareness.setLocalState({ place: 'now' })
    await server.run('raise-hand', ben.caller, { workshop })
    await server.run('call-speaker', facilitator, { workshop })
    for (const [index, somebody] of [ana, ben, cem].entries())
      await answer(server, workshop, somebody, step, weights(index * 10, `because ${index}`))
    await reveal(server, facilitator, step)
    await server.run('project-reason', facilitator, {
      step,
      participant: [...(await revealed(room, step)).keys()][0]!,
      reason: 'why',
    })
    await until('the reveal', () =>
      visitors.every(({ doc }) => doc.getMap<Y.Map<unknown>>('answers').get(step)?.size === 3),
    )
    const heard = Buffer.concat(visitors.flatMap(({ bytes }) => bytes)).toString('latin1')
    const asked = JSON.stringify(await everythingAsked(room))
    await server.run('archive-workshop', facilitator, { workshop })
    const document = Buffer.from((await server.queries.run('report', cem.caller, { workshop })).document, 'base64')
    const own = [cem.id, cem.name, ...cem.name.split(' '), cem.caller.user!]
    const [all, others] = [traces(room), traces(room).filter((trace) => !own.includes(trace))]
    for (const trace of all) {
      expect(heard, `sockets: ${trace}`).not.toContain(trace)
      expect(document.toString('latin1'), `report: ${trace}`).not.toContain(trace)
      expect(await storedOf(room), `document: ${trace}`).not.toContain(trace)
    }
    for (const trace of others) expect(asked, `queries: ${trace}`).not.toContain(trace)
    for (const name of NAMES) {
      expect(server.logged()).not.toContain(name)
      expect(await server.metrics()).not.toContain(name)
    }
    for (const visitor of visitors)
      expect([...visitor.provider.awareness.getStates().keys()]).toEqual([visitor.doc.clientID])
    for (const visitor of [anas, ...visitors]) visitor.leave()
  })

  it('reveals answers under pseudonyms of this step alone, in the order of what they say', async () => {
    const room = await namelessRoom(server, chatham)
    const [one, two] = [await openStep(server, room), await openStep(server, room, 'And again?')]
    for (const step of [one, two])
      for (const [rights, somebody] of [
        [30, room.ana],
        [20, room.cem],
        [10, room.ben],
      ] as const)
        await answer(server, room.workshop, somebody, step, weights(rights))
    await reveal(server, room.facilitator, one)
    await reveal(server, room.facilitator, two)
    const [first, second] = [await revealed(room, one), await revealed(room, two)]
    expect([...first.keys()].filter((id) => second.has(id))).toEqual([])
    const names = await pseudonyms(room)
    const told = [...first].map(([id, { weights: given }]) => [
      names.get(id)?.name,
      names.get(id)?.delegation,
      given.rights,
    ])
    expect(told).toEqual(
      chatham === 'nobody'
        ? [
            ['P 1', null, 10],
            ['P 2', null, 20],
            ['P 3', null, 30],
          ]
        : [
            ['NOR 1', room.north, 10],
            ['NOR 2', room.north, 30],
            ['SOU 1', room.south, 20],
          ],
    )
    const { people } = await server.look(room.workshop, ({ doc }) => doc.toJSON() as { people: Record<string, object> })
    expect(Object.values(people)).toHaveLength(5)
    await server.run('remove-step', room.facilitator, { step: one, withAnswers: true })
    expect([...(await pseudonyms(room)).values()].every(({ step }) => step === two)).toBe(true)
  })

  it('counts answers as far as delegations are seen', async () => {
    const room = await namelessRoom(server, chatham)
    const step = await openStep(server, room)
    await answer(server, room.workshop, room.ana, step, weights(10))
    await answer(server, room.workshop, room.cem, step, weights(20))
    const counted = () =>
      server.look(room.workshop, ({ tallies }) => Object.fromEntries([...(tallies.answered(step) ?? [])].sort()))
    const wanted = Object.fromEntries(
      chatham === 'nobody' ? [[null, 2]] : [room.north, room.south].sort().map((each) => [each, 1]),
    )
    await eventually('the counts', async () => JSON.stringify(await counted()) === JSON.stringify(wanted))
    const { counts } = await server.queries.run('answer-counts', room.facilitator, { step })
    expect(Object.fromEntries(counts.map(({ delegation, answered }) => [delegation, answered]))).toEqual(wanted)
  })

  /** What everyone but facilitators may ask, and what facilitators may ask of what was said. */
  async function everythingAsked({ cem, facilitator, workshop }: NamelessRoom) {
    const { queries } = server
    const copy = await server.run('duplicate-workshop', facilitator, { workshop, title: 'Copy', content: 'named' })
    return [
      await queries.run('workshop-for', cem.caller, { workshop }),
      await queries.run('papers', cem.caller, { workshop }),
      await queries.run('ballots', cem.caller, { workshop }),
      await server.run('export-my-data', cem.caller, {}),
      await queries.run('workshop-for', facilitator, { workshop }),
      await queries.run('workshop-file', facilitator, { workshop, content: 'named' }),
      await server.look(copy.workshop, (room) => room.doc.toJSON()),
      await queries.run('people', facilitator, copy),
    ]
  }
})

describe('under the Chatham House rule', () => {
  it('nobody writes in the room everyone shares, nor opens any room but it and their desk', async () => {
    const room = await namelessRoom(server, 'delegations')
    const { ana, north, workshop } = room
    const step = await openStep(server, room)
    const visitor = await Visitor.enter(server, sharedName(room), ana.session)
    visitor.doc.getMap('floor').set('open', false)
    await until('the refusal', () => visitor.closedWith === 'refused')
    const caucus = roomName({ kind: 'caucus', workshop, delegation: north })
    expect((await Visitor.enter(server, caucus, ana.session)).closedWith).toBe('notAllowed')
    await answer(server, workshop, ana, step, weights(10))
  })

  it('what tells who did what is refused before anybody builds on it', async () => {
    const room = await namelessRoom(server, 'delegations')
    const { ana, facilitator, first: step, workshop } = room
    const refused = async (doing: Promise<unknown>) => expect(await failureOf(doing)).toBe('needsNames')
    await refused(server.run('add-step', facilitator, { workshop, kind: 'ideas-board', title: 'Ideas' }))
    await refused(server.run('start-breakouts', facilitator, { step, split: { by: 'delegation' }, minutes: 5 }))
    await refused(server.run('seat-without-device', facilitator, { workshop, name: 'Gus' }))
    await refused(server.run('answer-for', facilitator, { step, participant: ana.id, answer: weights(1) }))
    const paper = { workshop, title: 'Draft', kind: 'position', audience: null, language: 'en' } as const
    await refused(server.run('create-paper', facilitator, paper))
    await refused(server.run('rehearse', facilitator, { workshop, participants: 3, language: 'en' }))
    await refused(server.queries.run('contribution-sheet', facilitator, { workshop }))
    const ballot = { motion: 'That we meet again.', majority: 'simple', method: 'roll-call', per: 'person' } as const
    await refused(server.run('open-ballot', facilitator, { workshop, ballot }))
    const everything = { workshop, kind: 'weigh-aims', title: 'Live', sees: 'everything' } as const
    expect(await failureOf(server.run('add-step', facilitator, everything))).toBe('invalid · sees: wrong')
    const play = { title: 'Play', language: 'en', chatham: 'nobody', scenario: 'built-in' } as const
    expect(await failureOf(server.run('create-workshop', facilitator, play))).toBe('invalid · chatham: wrong')
    const { steps } = await server.queries.run('workshop-for', facilitator, { workshop })
    expect(steps.filter(({ kind, sees }) => kind === 'ideas-board' || sees === 'everything')).toEqual([])
  })

  it('a single answer is not revealed, two are', async () => {
    const room = await namelessRoom(server, 'nobody')
    const step = await openStep(server, room)
    await answer(server, room.workshop, room.ana, step, weights(10))
    expect(await failureOf(reveal(server, room.facilitator, step))).toBe('tooFewAnswers')
    await server.run('open-step', room.facilitator, { step })
    await answer(server, room.workshop, room.ben, step, weights(10))
    await reveal(server, room.facilitator, step)
    expect((await revealed(room, step)).size).toBe(2)
  })

  it('what was revealed stays as it came when people go, come back, are merged or delete their data', async () => {
    const room = await namelessRoom(server, 'delegations')
    const step = await openStep(server, room)
    for (const somebody of [room.ana, room.ben, room.cem])
      await answer(server, room.workshop, somebody, step, weights(40, `of ${somebody.id.slice(0, 2)}`))
    await server.run('remove-participant', room.facilitator, { participant: room.ana.id })
    await reveal(server, room.facilitator, step)
    const before = await revealed(room, step)
    expect(before.size).toBe(2)
    await server.run('restore-participant', room.facilitator, { participant: room.ana.id })
    await server.run('remove-participant', room.facilitator, { participant: room.ben.id })
    await server.run('merge-participants', room.facilitator, { keep: room.ana.id, merge: room.ben.id })
    await server.run('delete-my-data', room.cem.caller, {})
    await server.context.publish.everything(room.workshop)
    expect(await revealed(room, step)).toEqual(before)
    for (const trace of traces(room)) expect(await storedOf(room)).not.toContain(trace)
  })
})

describe('who runs the room', () => {
  it('learns nothing of whose an answer is by moving people, by muting them or by whom a step is for', async () => {
    const room = await namelessRoom(server, 'delegations')
    const { ana, facilitator, south, workshop } = room
    const step = await openStep(server, room)
    await server.run('set-participant', facilitator, { participant: ana.id, delegation: south })
    await server.run('set-participant', facilitator, { participant: ana.id, delegation: room.north })
    for (const somebody of [ana, room.ben]) await answer(server, workshop, somebody, step, weights(40, 'said'))
    const move = server.run('set-participant', facilitator, { participant: ana.id, delegation: south })
    expect(await failureOf(move)).toBe('locked')
    const merge = server.run('merge-participants', facilitator, { keep: room.cem.id, merge: ana.id })
    expect(await failureOf(merge)).toBe('locked')
    await server.run('mute', facilitator, { participant: ana.id, muted: true })
    await reveal(server, facilitator, step)
    expect([...(await revealed(room, step)).values()].map(({ why }) => why)).toEqual(['said', 'said'])
    await server.run('mute', facilitator, { participant: ana.id, muted: false })
    expect((await revealed(room, step)).size).toBe(2)
    await server.run('set-participant', facilitator, { participant: ana.id, delegation: south })

    const hidden = await namelessRoom(server, 'nobody')
    const narrow = { workshop: hidden.workshop, kind: 'weigh-aims', title: 'Few', audience: [hidden.north] }
    expect(await failureOf(server.run('add-step', hidden.facilitator, narrow))).toBe('invalid · audience: wrong')
  })
})

describe('the Chatham House rule is chosen', () => {
  it('while nobody has answered: then names leave the document and its past, and after that it stays', async () => {
    const room = await namelessRoom(server, null)
    const { ana, ben, facilitator, workshop } = room
    await server.run('raise-hand', ana.caller, { workshop })
    expect(await storedOf(room)).toContain(ana.name)
    const set = (chatham: 'delegations' | 'nobody' | null) =>
      server.run('set-chatham', facilitator, { workshop, chatham })
    await server.run('add-step', facilitator, { workshop, kind: 'ideas-board', title: 'Ideas' })
    expect(await failureOf(set('nobody'))).toBe('namesInUse')
    const { steps } = await server.queries.run('workshop-for', facilitator, { workshop })
    for (const { id, kind } of steps)
      if (kind === 'ideas-board') await server.run('remove-step', facilitator, { step: id })
    expect(await failureOf(server.run('set-chatham', ana.caller, { workshop, chatham: 'nobody' }))).toBe('notAllowed')
    await set('nobody')
    const rows = server.db.selectFrom('update').select('bytes').where('room', '=', sharedName(room)).execute()
    const log = Buffer.concat((await rows).map(({ bytes }) => Buffer.from(bytes))).toString('latin1')
    for (const name of NAMES) for (const text of [await storedOf(room), log]) expect(text).not.toContain(name)
    await set('delegations')
    await set(null)
    expect(await storedOf(room)).toContain(ana.name)
    await set('nobody')

    const step = await openStep(server, room)
    await answer(server, workshop, ben, step, weights(10))
    for (const chatham of [null, 'delegations'] as const) expect(await failureOf(set(chatham))).toBe('locked')
  })
})

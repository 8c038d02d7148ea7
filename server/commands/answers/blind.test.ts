// Longer than most: one room is followed through all that may happen to a blind step.
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { activities } from '@/lib/activities/registry'
import { GRACE } from '@/lib/document/access'
import { type DelegationId, type ParticipantId, type StepId, type WorkshopId } from '@/lib/ids'
import { roomName } from '@/lib/wire/room-name'
import type { Session } from '@/server/access/session-cookie'
import { Visitor } from '@/server/access/testing/visitor'
import type { Caller } from '@/server/commands/command'
import { temporaryFolder } from '@/server/store/testing/temporary-folder'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { eventually, until } from '@/server/testing/until'

let server: Installation
let facilitator: Caller
let workshop: WorkshopId
let step: StepId
let ones: DelegationId
let twos: DelegationId

beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})
beforeEach(async () => {
  server.time.ahead = 0
  facilitator = await server.account()
  const delegations = [{ name: 'One' }, { name: 'Two' }]
  workshop = (await server.run('create-workshop', facilitator, { title: 'T', language: 'en', delegations })).workshop
  const view = await server.queries.run('workshop-for', facilitator, { workshop })
  ;[ones, twos] = view.delegations.map((each) => each.id) as [DelegationId, DelegationId]
  const blind = { workshop, kind: 'weigh-aims', title: 'What do you really want?', sees: 'counts' } as const
  step = (await server.run('add-step', facilitator, blind)).step
  await server.run('open-step', facilitator, { step })
})

const weights = (rights: number, why?: string) => ({
  weights: { rights, security: 100 - rights, economy: 0 },
  ...(why !== undefined && { why }),
})
const { answer: schema } = activities['weigh-aims']
const shared = () => roomName({ kind: 'workshop', workshop })

interface Somebody {
  readonly id: ParticipantId
  readonly caller: Caller
  readonly session: Session
}

const enter = async (name: string, delegation: DelegationId): Promise<Somebody> => {
  const code = (await server.queries.run('lobby', facilitator, { workshop })).links[0]!.code!
  const { output, caller, session } = await server.arrive('join', { consent: true, code, name, delegation })
  return { id: output.participant, caller, session }
}
const deskOf = ({ id, session }: Somebody) =>
  Visitor.enter(server, roomName({ kind: 'desk', workshop, participant: id }), session)
const onDisk = (somebody: Somebody, of = step) =>
  server.sync.rooms.read({ kind: 'desk', workshop, participant: somebody.id }, (doc) => doc.getMap('answers').get(of))

/** Answers on one's own desk, through the socket, and waits until the server has it. */
async function answer(somebody: Somebody, value: object, of = step): Promise<void> {
  const desk = await deskOf(somebody)
  desk.doc.getMap('answers').set(of, value)
  await eventually(
    'the desk to be stored',
    async () => JSON.stringify(await onDisk(somebody, of)) === JSON.stringify(value),
  )
  desk.leave()
}
const counted = () => server.look(workshop, (room) => Object.fromEntries(room.tallies.answered(step) ?? []))
const revealed = () => server.look(workshop, (room) => Object.fromEntries(room.answers.of(step, schema)?.read() ?? []))
async function reveal(): Promise<void> {
  await server.run('close-step', facilitator, { step })
  server.time.ahead += GRACE + 1
  await server.run('reveal-step', facilitator, { step })
}

describe('blind answers', () => {
  const CANARY = 'the-heron-lands-at-dawn'

  it('S4 reach nobody else by any way before they are revealed, and everyone at once then', async () => {
    const [ana, ben, eve] = [await enter('Ana', ones), await enter('Ben', twos), await enter('Eve', twos)]
    await server.run('set-participant', facilitator, { participant: eve.id, role: 'observer' })
    const chair = { session: { user: facilitator.user!, generation: 0 } as Session }
    const others = await Promise.all([ben, eve, chair].map(({ session }) => Visitor.enter(server, shared(), session)))
    const heard = () => Buffer.concat(others.flatMap(({ bytes }) => bytes)).toString('latin1')
    await answer(ana, weights(60, CANARY))
    await eventually('the count', async () => (await counted())[ones] === 1)
    await until('the count to arrive', () =>
      others.every(({ doc }) => Object.keys(doc.getMap('tallies').toJSON()).length),
    )
    await server.run('close-step', facilitator, { step })

    const asked = async (caller: Caller) => [
      await server.queries.run('workshop-for', caller, { workshop }),
      ...(caller === facilitator
        ? [
            await server.queries.run('people', caller, { workshop }),
            await server.queries.run('answer-counts', caller, { step }),
            await server.queries.run('contribution-sheet', caller, { workshop }),
            await server.queries.run('workshop-file', caller, { workshop, content: 'named' }),
            await server.queries
              .run('report', caller, { workshop })
              .then(({ document }) => Buffer.from(document, 'base64').toString('latin1')),
            await server.queries.run('lobby', caller, { workshop }),
            await server
              .run('duplicate-workshop', caller, { workshop, title: 'Copy' })
              .then(async (copy) => [
                await server.queries.run('workshop-for', caller, copy),
                await server.look(copy.workshop, (room) => room.doc.toJSON()),
              ]),
          ]
        : []),
      await server.run('export-my-data', caller, {}),
    ]
    for (const caller of [ben.caller, eve.caller, facilitator])
      expect(JSON.stringify(await asked(caller))).not.toContain(CANARY)
    expect(await server.metrics()).not.toContain(CANARY)
    expect(server.logged()).not.toContain(CANARY)
    expect(heard()).not.toContain(CANARY)
    const room = await server.sync.rooms.read({ kind: 'workshop', workshop }, (doc) => Y.encodeStateAsUpdate(doc))
    expect(Buffer.from(room).toString('latin1')).not.toContain(CANARY)
    for (const stranger of [ben, eve]) {
      const desk = await Visitor.enter(
        server,
        roomName({ kind: 'desk', workshop, participant: ana.id }),
        stranger.session,
      )
      expect(desk.closedWith).toBe('notAllowed')
      expect(desk.bytes.join()).toBe('')
    }
    expect(JSON.stringify(await server.run('export-my-data', ana.caller, {}))).toContain(CANARY)

    server.time.ahead += GRACE + 1
    await server.run('reveal-step', facilitator, { step })
    await until('the reveal', () =>
      others.every(({ bytes }) => Buffer.concat(bytes).toString('latin1').includes(CANARY)),
    )
    expect(await counted()).toEqual({})
    for (const visitor of others) visitor.leave()
  })

  it('are counted by delegation, once each, and not where only one’s own is seen', async () => {
    const people = [await enter('Ana', ones), await enter('Ben', twos), await enter('Cem', twos)]
    for (const [index, somebody] of people.entries()) await answer(somebody, weights(index * 10))
    await answer(people[0]!, weights(77))
    await eventually('the counts', async () => (await counted())[twos] === 2)
    expect(await counted()).toEqual({ [ones]: 1, [twos]: 2 })
    await server.run('set-participant', facilitator, { participant: people[2]!.id, delegation: ones })
    await eventually('the move', async () => (await counted())[ones] === 2)
    await server.run('remove-participant', facilitator, { participant: people[0]!.id })
    await eventually('the removal', async () => (await counted())[ones] === 1)

    const alone = { workshop, kind: 'weigh-aims', title: 'Own', sees: 'own' } as const
    const own = (await server.run('add-step', facilitator, alone)).step
    await server.run('open-step', facilitator, { step: own })
    await answer(people[1]!, weights(1), own)
    await server.context.counts.settle(workshop)
    expect(await server.look(workshop, (room) => room.tallies.answered(own))).toBeNull()
    expect(await server.queries.run('answer-counts', facilitator, { step: own })).toEqual({
      counts: [{ delegation: twos, answered: 1 }],
    })
    expect(await failureOf(server.queries.run('answer-counts', people[1]!.caller, { step: own }))).toBe('notAllowed')
  })
})

describe('a reveal', () => {
  it('waits until nothing late is taken any more, and shows what came until then', async () => {
    const ana = await enter('Ana', ones)
    expect(await failureOf(server.run('reveal-step', facilitator, { step }))).toBe('stillOpen')
    await server.run('close-step', facilitator, { step })
    let done = false
    const revealing = server.run('reveal-step', facilitator, { step }).then(() => (done = true))
    await answer(ana, weights(31, 'within the grace'))
    expect([done, await revealed()]).toEqual([false, {}])
    server.time.ahead += GRACE + 1
    await revealing
    expect(await revealed()).toEqual({ [ana.id]: weights(31, 'within the grace') })
    const { steps } = await server.queries.run('workshop-for', facilitator, { workshop })
    expect(steps.find((each) => each.id === step)!.gate).toBe('revealed')
  })

  it('comes to everyone in one piece', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, (_, n) => enter(`P${n}`, n % 2 ? ones : twos)))
    for (const [n, somebody] of people.entries()) await answer(somebody, weights(n))
    const visitor = await Visitor.enter(server, shared(), people[0]!.session)
    const sizes = new Set<number>()
    visitor.doc.on('afterTransaction', () => {
      const map = visitor.doc.getMap<Y.Map<unknown>>('answers').get(step)
      sizes.add(map?.size ?? 0)
    })
    await reveal()
    await until('the reveal', () => sizes.has(12))
    expect([...sizes].sort()).toEqual([0, 12])
    visitor.leave()
  })

  it('is for closed blind steps, given by facilitators, and for good', async () => {
    const ana = await enter('Ana', ones)
    await answer(ana, weights(50))
    expect(await failureOf(server.run('reveal-step', ana.caller, { step }))).toBe('notAllowed')
    const { steps } = await server.queries.run('workshop-for', facilitator, { workshop })
    expect(await failureOf(server.run('reveal-step', facilitator, { step: steps[0]!.id }))).toBe(
      'invalid · step: wrong',
    )
    await server.run('close-step', facilitator, { step })
    await server.run('open-step', facilitator, { step }) // closed and not revealed: it may go on
    await answer(ana, weights(51))
    await reveal()
    expect(await failureOf(server.run('open-step', facilitator, { step }))).toBe('revealed')
    await server.run('close-step', facilitator, { step })
    await server.run('reveal-step', facilitator, { step })
    expect(await revealed()).toEqual({ [ana.id]: weights(51) })
  })

  it('stays as it came: nobody edits it, on the desk or in the room', async () => {
    const ana = await enter('Ana', ones)
    await answer(ana, weights(50))
    await reveal()
    const [desk, room] = [await deskOf(ana), await Visitor.enter(server, shared(), ana.session)]
    desk.doc.getMap('answers').set(step, weights(1))
    room.doc.getMap<Y.Map<unknown>>('answers').get(step)!.set(ana.id, weights(1))
    await until('both refusals', () => desk.closedWith === 'refused' && room.closedWith === 'refused')
    expect(await revealed()).toEqual({ [ana.id]: weights(50) })
  })

  it('has what is only in the logs: after a crash nobody’s desk is in memory, and none has a snapshot', async () => {
    const [ana, ben] = [await enter('Ana', ones), await enter('Ben', twos)]
    for (const somebody of [ana, ben]) await answer(somebody, weights(36))
    await server.run('close-step', facilitator, { step })
    const crashed = await temporaryFolder()
    try {
      await server.db.executeQuery(sql`vacuum into ${sql.lit(join(crashed.path, 'plenary.db'))}`.compile(server.db))
      const after = await install({}, crashed)
      after.time.ahead = server.time.ahead + GRACE + 1
      await after.run('reveal-step', facilitator, { step })
      expect(
        await after.look(workshop, (room) => Object.fromEntries(room.answers.of(step, schema)?.read() ?? [])),
      ).toEqual({ [ana.id]: weights(36), [ben.id]: weights(36) })
      await after.stop()
    } finally {
      await crashed.remove()
    }
  })

  it('is made good after a crash between the decision and the room', async () => {
    const ana = await enter('Ana', ones)
    await answer(ana, weights(44))
    await server.run('close-step', facilitator, { step })
    await server.db.updateTable('step').set({ gate: 'revealed' }).where('id', '=', step).execute()
    expect(await revealed()).toEqual({})
    await server.context.publish.everything(workshop)
    expect(await revealed()).toEqual({ [ana.id]: weights(44) })
  })
})

describe('desks, as people come and go', () => {
  it('keep an answer for who is removed, and show it with the others’ when they are back', async () => {
    const [ana, ben] = [await enter('Ana', ones), await enter('Ben', ones)]
    await answer(ana, weights(10))
    await answer(ben, weights(20))
    await server.run('remove-participant', facilitator, { participant: ana.id })
    await reveal()
    expect(await revealed()).toEqual({ [ben.id]: weights(20) })
    await server.run('restore-participant', facilitator, { participant: ana.id })
    expect(await revealed()).toEqual({ [ana.id]: weights(10), [ben.id]: weights(20) })
  })

  it('are merged with their people, whose own answers win', async () => {
    const [ana, twin, ben, shade] = await Promise.all(['Ana', 'Ana 2', 'Ben', 'Ben 2'].map((name) => enter(name, ones)))
    for (const [somebody, rights] of [
      [twin!, 1],
      [ben!, 2],
      [shade!, 3],
    ] as const)
      await answer(somebody, weights(rights))
    await server.run('merge-participants', facilitator, { keep: ana!.id, merge: twin!.id })
    await server.run('merge-participants', facilitator, { keep: ben!.id, merge: shade!.id })
    await reveal()
    expect(await revealed()).toEqual({ [ana!.id]: weights(1), [ben!.id]: weights(2) })
  })

  it('are emptied with those who leave for good, and with a step that is removed', async () => {
    const [ana, ben] = [await enter('Ana', ones), await enter('Ben', ones)]
    await answer(ana, weights(10))
    await answer(ben, weights(20))
    await server.run('delete-my-data', ana.caller, {})
    expect(await onDisk(ana)).toBeUndefined()
    expect(await failureOf(server.run('remove-step', facilitator, { step }))).toBe('locked')
    await server.run('remove-step', facilitator, { step, withAnswers: true })
    expect(await onDisk(ben)).toBeUndefined()
  })

  it('lock what was asked, as answers in the room do', async () => {
    const ana = await enter('Ana', ones)
    const view = await server.queries.run('workshop-for', facilitator, { workshop })
    const settings = structuredClone(view.steps.find((each) => each.id === step)!.settings) as {
      aims: { meaning: string }[]
    }
    settings.aims[0]!.meaning = 'Something else.'
    await answer(ana, weights(10))
    expect(await failureOf(server.run('edit-step', facilitator, { step, settings }))).toBe('locked')
  })

  it('take what simulated people answer, and only once', async () => {
    const { output, caller } = await server.arrive('start-demonstration', { language: 'en' })
    const add = { workshop: output.workshop, kind: 'weigh-aims', title: 'Blind', sees: 'counts' } as const
    const blind = (await server.run('add-step', caller, add)).step
    await server.run('open-step', caller, { step: blind })
    await server.context.simulation.step(output.workshop)
    await server.context.counts.settle(output.workshop)
    const total = () =>
      server.look(output.workshop, (room) =>
        [...(room.tallies.answered(blind)?.values() ?? [])].reduce((a, b) => a + b, 0),
      )
    expect(await total()).toBe(24)
  })
})

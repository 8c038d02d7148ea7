// Longer than most: one workshop is followed through all that may happen to a step that only some know.
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { activities } from '@/lib/activities/registry'
import { GRACE } from '@/lib/document/access'
import { workshopRoom, type WorkshopRoom } from '@/lib/document/workshop-room'
import { newUlid, type DelegationId, type ParticipantId, type StepId, type WorkshopId } from '@/lib/ids'
import { roomName } from '@/lib/wire/room-name'
import type { Session } from '@/server/access/session-cookie'
import { Visitor } from '@/server/access/testing/visitor'
import type { Caller } from '@/server/commands/command'
import { temporaryFolder } from '@/server/store/testing/temporary-folder'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { eventually, until } from '@/server/testing/until'

interface Somebody {
  readonly id: ParticipantId
  readonly caller: Caller
  readonly session: Session
}

const CANARY = 'the-otter-sleeps-afloat'
const TITLE = 'a-title-for-two-states'

let server: Installation
let chair: Somebody
let workshop: WorkshopId
let ones: DelegationId
let twos: DelegationId
let [ana, ben, cem]: Somebody[] = []

beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})
beforeEach(async () => {
  server.time.ahead = 0
  const facilitator = await server.account()
  const delegations = [{ name: 'One' }, { name: 'Two' }]
  workshop = (await server.run('create-workshop', facilitator, { title: 'T', language: 'en', delegations })).workshop
  const view = await server.queries.run('workshop-for', facilitator, { workshop })
  ;[ones, twos] = view.delegations.map((each) => each.id) as [DelegationId, DelegationId]
  chair = { id: view.me.id, caller: facilitator, session: { user: facilitator.user, generation: 0 } }
  ;[ana, ben, cem] = [await enter('Ana', ones), await enter('Ben', twos), await enter('Cem', ones)]
})

const enter = async (name: string, delegation: DelegationId): Promise<Somebody> => {
  const code = (await server.queries.run('lobby', chair.caller, { workshop })).links[0]!.code!
  const { output, caller, session } = await server.arrive('join', { consent: true, code, name, delegation })
  return { id: output.participant, caller, session }
}
const weights = (rights: number, why?: string) => ({
  weights: { rights, security: 100 - rights, economy: 0 },
  ...(why !== undefined && { why }),
})
const { answer: schema } = activities['weigh-aims']

/** A step for the first delegation alone, open. */
async function forOnes(outsiders: 'know' | 'nothing', more: { kind?: string; sees?: 'counts' } = {}): Promise<StepId> {
  const asked = { workshop, kind: 'weigh-aims', title: TITLE, audience: [ones], outsiders, ...more }
  const { step } = await server.run('add-step', chair.caller, asked)
  await server.run('open-step', chair.caller, { step })
  return step
}
const shared = (of: Somebody, more = '') =>
  Visitor.enter(server, roomName({ kind: 'workshop', workshop }) + more, of.session)
const group = (step: StepId, of: Somebody) =>
  Visitor.enter(server, roomName({ kind: 'group', workshop, group: step }), of.session)
const lookIn = <T>(step: StepId, see: (room: WorkshopRoom) => T): Promise<T> =>
  server.sync.rooms.read({ kind: 'group', workshop, group: step }, (doc) => see(workshopRoom(doc)))
const answersIn = (room: WorkshopRoom, step: StepId) => Object.fromEntries(room.answers.of(step, schema)?.read() ?? [])
const put = (visitor: Visitor, step: StepId, by: Somebody, answer: object) =>
  visitor.doc.getMap<Y.Map<unknown>>('answers').get(step)!.set(by.id, answer)
const text = (...visitors: Visitor[]) => Buffer.concat(visitors.flatMap(({ bytes }) => bytes)).toString('latin1')
/** Answers in the group's room, through the socket, and waits until the server has it. */
async function answer(step: StepId, by: Somebody, given: object): Promise<void> {
  const visitor = await group(step, by)
  put(visitor, step, by, given)
  await eventually('the answer', async () => (await lookIn(step, (room) => answersIn(room, step)))[by.id] !== undefined)
  visitor.leave()
}
const asideOf = ({ caller }: Somebody) =>
  server.access.authority.aside(server.access.authority.memberOf(caller.user!, workshop)!, workshop)

describe('a group’s room', () => {
  it.each(['know', 'nothing'] as const)('S4 gives outsiders no byte of what is answered (%s)', async (outsiders) => {
    const [before, observer] = [await shared(ben!), await enter('Eve', ones)]
    await server.run('set-participant', chair.caller, { participant: observer.id, role: 'observer' })
    const step = await forOnes(outsiders)
    await answer(step, ana!, weights(60, CANARY))
    const strangers = [before, await shared(observer), await shared(ben!)]
    for (const stranger of [ben!, observer]) {
      const refused = await group(step, stranger)
      expect(refused.closedWith).toBe('notAllowed')
      expect(text(refused)).toBe('')
    }
    for (const caller of [ben!.caller, observer.caller]) {
      const asked = [
        await server.queries.run('workshop-for', caller, { workshop }),
        await server.run('export-my-data', caller, {}),
      ]
      expect(JSON.stringify(asked)).not.toContain(CANARY)
      expect(JSON.stringify(asked).includes(TITLE)).toBe(outsiders === 'know')
    }
    const passedOn = [
      await server.queries.run('workshop-file', chair.caller, { workshop, content: 'named' }),
      Buffer.from((await server.queries.run('report', chair.caller, { workshop })).document, 'base64').toString(
        'latin1',
      ),
      await server.metrics(),
      server.logged(),
    ]
    expect(JSON.stringify(passedOn)).not.toContain(CANARY)
    expect(text(...strangers)).not.toContain(CANARY)
    expect(text(...strangers).includes(TITLE)).toBe(outsiders === 'know')
    if (outsiders === 'nothing') expect(text(...strangers)).not.toContain(step)
    const members = [await group(step, cem!), await group(step, chair)]
    for (const member of members) expect(text(member)).toContain(CANARY)
    for (const visitor of [...strangers, ...members]) visitor.leave()
  })

  it('tells everyone which are theirs, on their own connection, and facilitators of all', async () => {
    const [mine, theirs] = [await shared(ana!, '?plenary=1'), await shared(ben!, '?plenary=1')]
    const step = await forOnes('nothing')
    await until('the list', () => text(mine).includes(step))
    expect([asideOf(ana!)!.groups, asideOf(ben!)!.groups, asideOf(chair)!.groups]).toEqual([[step], [], [step]])
    await server.run('set-participant', chair.caller, { participant: ben!.id, delegation: ones })
    await until('the new list', () => text(theirs).includes(step))
    for (const visitor of [mine, theirs]) visitor.leave()
  })

  it('is for those it is for to write, each their own answer, while the step is open', async () => {
    const step = await forOnes('know')
    const [room, mine, cems] = [await shared(ana!), await group(step, ana!), await group(step, cem!)]
    // Nobody makes a place for it in the room everyone shares.
    room.doc.getMap('answers').set(step, new Y.Map([[ana!.id, weights(1)]]))
    put(cems, step, ana!, weights(2))
    await until('both refusals', () => room.closedWith === 'refused' && cems.closedWith === 'refused')
    mine.doc.getMap('agenda').delete(step)
    await until('the refusal', () => mine.closedWith === 'refused')
    await server.run('close-step', chair.caller, { step })
    server.time.ahead += GRACE + 1
    const late = await group(step, ana!)
    put(late, step, ana!, weights(3))
    await until('the refusal', () => late.closedWith === 'refused')
    expect(await lookIn(step, (there) => answersIn(there, step))).toEqual({})
    for (const visitor of [room, mine, cems, late]) visitor.leave()
  })

  it('S4 closes to who is moved away, on open connections, and opens to who is moved in', async () => {
    const { steps } = await server.queries.run('workshop-for', chair.caller, { workshop })
    const split = { by: 'chosen', groups: [[ana!.id], [ben!.id]] } as const
    const made = await server.run('start-breakouts', chair.caller, {
      step: steps[0]!.id,
      split,
      minutes: 5,
      outsiders: 'nothing',
    })
    const [one, two] = made.steps as [StepId, StepId]
    await answer(one, ana!, weights(10, CANARY))
    const bens = await group(one, ben!)
    expect(bens.closedWith).toBe('notAllowed')
    const anas = await group(one, ana!)
    await server.run('move-to-group', chair.caller, { step: one, participant: ben!.id })
    await server.run('move-to-group', chair.caller, { step: two, participant: ana!.id })
    await until('the end', () => anas.closedWith === 'membershipChanged')
    expect([asideOf(ana!)!.groups, asideOf(ben!)!.groups]).toEqual([[two], [one]])
    const now = await group(one, ben!)
    expect(text(now)).toContain(CANARY)
    const heard = anas.bytes.length
    put(now, one, ben!, weights(20, 'after'))
    await eventually('the answer', async () => ben!.id in (await lookIn(one, (room) => answersIn(room, one))))
    expect(anas.bytes.length).toBe(heard)
    for (const visitor of [bens, anas, now]) visitor.leave()
  })

  it('has the same lists after a crash', async () => {
    const step = await forOnes('nothing')
    await answer(step, ana!, weights(36))
    const crashed = await temporaryFolder()
    try {
      await server.db.executeQuery(sql`vacuum into ${sql.lit(join(crashed.path, 'plenary.db'))}`.compile(server.db))
      const after = await install({}, crashed)
      const name = roomName({ kind: 'group', workshop, group: step })
      const [stranger, member] = [
        await Visitor.enter(after, name, ben!.session),
        await Visitor.enter(after, name, cem!.session),
      ]
      expect([stranger.closedWith, text(stranger)]).toEqual(['notAllowed', ''])
      expect(answersIn(workshopRoom(member.doc), step)).toEqual({ [ana!.id]: weights(36) })
      for (const visitor of [stranger, member]) visitor.leave()
      await after.stop()
    } finally {
      await crashed.remove()
    }
  })

  it('has the counts and the reveal of a blind step, of which others know nothing', async () => {
    const step = await forOnes('nothing', { sees: 'counts' })
    const desk = await Visitor.enter(server, roomName({ kind: 'desk', workshop, participant: ana!.id }), ana!.session)
    desk.doc.getMap('answers').set(step, weights(70, CANARY))
    const counted = () => lookIn(step, (room) => Object.fromEntries(room.tallies.answered(step) ?? []))
    await eventually('the count', async () => (await counted())[ones] === 1)
    expect(desk.closedWith).toBeNull()
    const stranger = await shared(ben!)
    await server.run('close-step', chair.caller, { step })
    server.time.ahead += GRACE + 1
    await server.run('reveal-step', chair.caller, { step })
    expect(await lookIn(step, (room) => answersIn(room, step))).toEqual({ [ana!.id]: weights(70, CANARY) })
    expect(await server.look(workshop, (room) => answersIn(room, step))).toEqual({})
    expect(text(stranger)).not.toContain(step)
    for (const visitor of [desk, stranger]) visitor.leave()
  })
})

describe('bringing back to plenary', () => {
  it('shows everyone the step and its answers in one piece, and leaves nothing behind', async () => {
    const step = await forOnes('nothing')
    await answer(step, ana!, weights(10, CANARY))
    await answer(step, cem!, weights(20))
    expect(await failureOf(server.run('bring-back', chair.caller, { step }))).toBe('stillOpen')
    expect(await failureOf(server.run('bring-back', ana!.caller, { step }))).toBe('notAllowed')
    await server.run('close-step', chair.caller, { step })
    server.time.ahead += GRACE + 1
    const [stranger, member] = [await shared(ben!), await group(step, ana!)]
    const sizes = new Set<string>()
    stranger.doc.on('afterTransaction', () => {
      const map = stranger.doc.getMap<Y.Map<unknown>>('answers').get(step)
      sizes.add(`${stranger.doc.getMap('agenda').has(step)} ${map?.size ?? 0}`)
    })
    expect(await server.run('bring-back', chair.caller, { step })).toEqual({ brought: 1 })
    await until('the answers', () => sizes.has('true 2'))
    expect([...sizes].filter((size) => size !== 'false 0')).toEqual(['true 2'])
    await until('the end', () => member.closedWith === 'membershipChanged')
    expect(asideOf(ana!)!.groups).toEqual([])
    const left = roomName({ kind: 'group', workshop, group: step })
    const rows = await server.db.selectFrom('update').select('bytes').where('room', '=', left).execute()
    expect(Buffer.concat(rows.map(({ bytes }) => Buffer.from(bytes))).toString('latin1')).not.toContain(CANARY)
    expect(await failureOf(server.run('bring-back', chair.caller, { step }))).toBe('invalid · step: wrong')
    for (const visitor of [stranger, member]) visitor.leave()
  })

  it('is made good after a crash between the decision and the room', async () => {
    const step = await forOnes('know')
    await answer(step, ana!, weights(44))
    await server.run('close-step', chair.caller, { step })
    await server.db.updateTable('step').set({ outsiders: 'brought' }).where('id', '=', step).execute()
    await server.context.publish.everything(workshop)
    expect(await server.look(workshop, (room) => answersIn(room, step))).toEqual({ [ana!.id]: weights(44) })
  })

  it('brings a board with its notes', async () => {
    const step = await forOnes('nothing', { kind: 'ideas-board' })
    const { steps } = await server.queries.run('workshop-for', chair.caller, { workshop })
    const settings = { ...(steps.find(({ id }) => id === step)!.settings as object), phase: 'share' }
    await server.run('edit-step', chair.caller, { step, settings })
    const [board, note] = [await group(step, ana!), `${ana!.id}:${newUlid(1)}`]
    const items = () => board.doc.getMap<Y.Map<Y.Map<unknown>>>('boards').get(step)!.get('items')!
    items().set(note, { text: 'One idea' })
    const kept = () => lookIn(step, (room) => room.doc.getMap<Y.Map<Y.Map<unknown>>>('boards').get(step)!.toJSON())
    await eventually('the note', async () => JSON.stringify(await kept()).includes('One idea'))
    await server.run('close-step', chair.caller, { step })
    server.time.ahead += GRACE + 1
    await server.run('bring-back', chair.caller, { step })
    expect(JSON.stringify(await server.look(workshop, (room) => room.doc.getMap('boards').toJSON()))).toContain(note)
    board.leave()
  })

  it('brings all groups of a step at once, beside what merging puts into the plenary', async () => {
    const { steps } = await server.queries.run('workshop-for', chair.caller, { workshop })
    const plenary = steps[0]!.id
    const split = { by: 'chosen', groups: [[ana!.id], [ben!.id]] } as const
    const how = { step: plenary, split, minutes: 5, outsiders: 'know' } as const
    const [one, two] = (await server.run('start-breakouts', chair.caller, how)).steps as [StepId, StepId]
    await answer(one, ana!, weights(10))
    await answer(two, ben!, weights(20))
    await server.run('end-breakouts', chair.caller, { step: plenary })
    expect(await server.run('merge-breakouts', chair.caller, { step: plenary })).toEqual({ merged: 2 })
    server.time.ahead += GRACE + 1
    expect(await server.run('bring-back', chair.caller, { step: plenary })).toEqual({ brought: 2 })
    const shown = await server.look(workshop, (room) => [plenary, one, two].map((step) => answersIn(room, step)))
    expect(shown).toEqual([
      { [ana!.id]: weights(10), [ben!.id]: weights(20) },
      { [ana!.id]: weights(10) },
      { [ben!.id]: weights(20) },
    ])
  })
})

describe('groups, as people come and go', () => {
  it('follow who is removed and restored, and forget who deletes their data', async () => {
    const step = await forOnes('know')
    await answer(step, ana!, weights(10, CANARY))
    await answer(step, cem!, weights(20))
    const given = () => lookIn(step, (room) => answersIn(room, step))
    await server.run('remove-participant', chair.caller, { participant: ana!.id })
    expect(await given()).toEqual({ [cem!.id]: weights(20) })
    await server.run('restore-participant', chair.caller, { participant: ana!.id })
    expect(Object.keys(await given()).sort()).toEqual([ana!.id, cem!.id].sort())
    expect(JSON.stringify(await server.run('export-my-data', ana!.caller, {}))).toContain(CANARY)
    await server.run('delete-my-data', ana!.caller, {})
    expect(await given()).toEqual({ [cem!.id]: weights(20) })
    const room = roomName({ kind: 'group', workshop, group: step })
    const rows = await server.db.selectFrom('update').select('bytes').where('room', '=', room).execute()
    expect(Buffer.concat(rows.map(({ bytes }) => Buffer.from(bytes))).toString('latin1')).not.toContain(CANARY)
  })

  it('list one person in the place of two who are merged', async () => {
    const { steps } = await server.queries.run('workshop-for', chair.caller, { workshop })
    const split = { by: 'chosen', groups: [[ana!.id, cem!.id], [ben!.id]] } as const
    const how = { step: steps[0]!.id, split, minutes: 5, outsiders: 'nothing' } as const
    const [one] = (await server.run('start-breakouts', chair.caller, how)).steps as [StepId]
    await answer(one, cem!, weights(10))
    const twin = await enter('Cem 2', ones)
    await server.run('merge-participants', chair.caller, { keep: twin.id, merge: cem!.id })
    expect(asideOf(twin)!.groups).toEqual([one])
    expect(await lookIn(one, (room) => answersIn(room, one))).toEqual({ [twin.id]: weights(10) })
    const { steps: after } = await server.queries.run('workshop-for', chair.caller, { workshop })
    expect(after.find(({ id }) => id === one)!.group!.members.toSorted()).toEqual([ana!.id, twin.id].toSorted())
  })

  it('are for steps that some answer, and fixed once they are open', async () => {
    const add = { workshop, kind: 'weigh-aims', title: 'T', outsiders: 'know' } as const
    expect(await failureOf(server.run('add-step', chair.caller, add))).toBe('invalid · outsiders: wrong')
    const vote = { ...add, kind: 'ballot', audience: [ones] }
    expect(await failureOf(server.run('add-step', chair.caller, vote))).toBe('invalid · outsiders: wrong')
    const step = await forOnes('know')
    expect(await failureOf(server.run('edit-step', chair.caller, { step, outsiders: 'nothing' }))).toBe('locked')
    expect(await failureOf(server.run('edit-step', chair.caller, { step, audience: null }))).toBe('locked')
    await server.run('edit-step', chair.caller, { step, audience: [ones, twos] })
    expect(asideOf(ben!)!.groups).toEqual([step])
  })
})

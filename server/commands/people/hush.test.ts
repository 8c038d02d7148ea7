import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { activities } from '@/lib/activities/registry'
import { GRACE } from '@/lib/document/access'
import { workshopRoom } from '@/lib/document/workshop-room'
import { newUlid, type ParticipantId, type StepId, type WorkshopId } from '@/lib/ids'
import { roomName, type RoomId } from '@/lib/wire/room-name'
import type { Session } from '@/server/access/session-cookie'
import { Visitor } from '@/server/access/testing/visitor'
import type { Caller } from '@/server/commands/command'
import { install, type Installation } from '@/server/testing/installation'
import { eventually, until } from '@/server/testing/until'

let server: Installation
let chair: Caller
let workshop: WorkshopId
let ana: { id: ParticipantId; caller: Caller; session: Session }

beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})
beforeEach(async () => {
  server.time.ahead = 0
  chair = await server.account()
  const made = { title: 'T', language: 'en', delegations: [{ name: 'One' }] } as const
  workshop = (await server.run('create-workshop', chair, made)).workshop
  const { delegations } = await server.queries.run('workshop-for', chair, { workshop })
  const code = (await server.queries.run('lobby', chair, { workshop })).links[0]!.code!
  const joined = await server.arrive('join', { consent: true, code, name: 'Ana', delegation: delegations[0]!.id })
  ana = { id: joined.output.participant, caller: joined.caller, session: joined.session }
})

const open = async (kind: string, more: { sees?: 'counts'; settings?: object } = {}): Promise<StepId> => {
  const { settings, ...terms } = more
  const { step } = await server.run('add-step', chair, { workshop, kind, title: kind, ...terms })
  if (settings) {
    const { steps } = await server.queries.run('workshop-for', chair, { workshop })
    const before = steps.find(({ id }) => id === step)!.settings as object
    await server.run('edit-step', chair, { step, settings: { ...before, ...settings } })
  }
  await server.run('open-step', chair, { step })
  return step
}
const weights = (why?: string) => ({ weights: { rights: 60, security: 40, economy: 0 }, ...(why && { why }) })
const enter = (room: RoomId) => Visitor.enter(server, roomName(room), ana.session)
const shared = () => enter({ kind: 'workshop', workshop })
const given = (step: StepId) =>
  server.look(workshop, (room) => room.answers.of(step, activities['weigh-aims'].answer)?.read().get(ana.id))
const put = (visitor: Visitor, step: StepId, answer: object) =>
  visitor.doc.getMap<Y.Map<unknown>>('answers').get(step)!.set(ana.id, answer)
const mute = (muted: boolean) => server.run('mute', chair, { participant: ana.id, muted })
const bytes = () => server.look(workshop, (room) => Buffer.from(Y.encodeStateAsUpdate(room.doc)).toString('latin1'))

describe('somebody who is muted', () => {
  it('has their words put aside and may go on answering, until they may speak again', async () => {
    const step = await open('weigh-aims')
    const room = await shared()
    put(room, step, weights('the heron lands'))
    await eventually('the answer', async () => (await given(step))?.why !== undefined)
    await mute(true)
    expect(await given(step)).toEqual(weights())
    expect(await bytes()).not.toContain('the heron lands')
    expect(JSON.stringify(await server.run('export-my-data', ana.caller, {}))).toContain('the heron lands')
    const others = { weights: { rights: 10, security: 90, economy: 0 } }
    await until('the change', () => !JSON.stringify(room.doc.getMap('answers').toJSON()).includes('heron'))
    put(room, step, others)
    await eventually('the answer', async () => (await given(step))?.weights.rights === 10)
    put(room, step, weights('again'))
    await until('the refusal', () => room.closedWith === 'refused')
    expect(await given(step)).toEqual(others)
    await mute(false)
    expect(await given(step)).toEqual({ ...others, why: 'the heron lands' })
    room.leave()
  })

  it('puts no note on a board, and those that are there go and come back', async () => {
    const step = await open('ideas-board', { settings: { phase: 'share' } })
    const [room, note] = [await shared(), `${ana.id}:${newUlid(1)}`]
    const items = (doc: Y.Doc) => doc.getMap<Y.Map<Y.Map<unknown>>>('boards').get(step)!.get('items')!
    items(room.doc).set(note, { text: 'One idea' })
    const notes = () => server.look(workshop, ({ doc }) => Object.keys(items(doc).toJSON()))
    await eventually('the note', async () => (await notes()).length === 1)
    await mute(true)
    expect(await notes()).toEqual([])
    await until('it to go', () => items(room.doc).size === 0)
    items(room.doc).set(`${ana.id}:${newUlid(2)}`, { text: 'Another' })
    await until('the refusal', () => room.closedWith === 'refused')
    await mute(false)
    expect(await notes()).toEqual([note])
    room.leave()
  })

  it('is revealed without words, which come back later', async () => {
    const step = await open('weigh-aims', { sees: 'counts' })
    await mute(true)
    const desk = await enter({ kind: 'desk', workshop, participant: ana.id })
    desk.doc.getMap('answers').set(step, weights('on my own desk'))
    const onDesk = () =>
      server.sync.rooms.read({ kind: 'desk', workshop, participant: ana.id }, (doc) => doc.getMap('answers').has(step))
    await eventually('the answer', onDesk)
    await server.run('close-step', chair, { step })
    server.time.ahead += GRACE + 1
    await server.run('reveal-step', chair, { step })
    expect(await given(step)).toEqual(weights())
    await mute(false)
    expect(await given(step)).toEqual(weights('on my own desk'))
    desk.leave()
  })

  it('is as quiet among themselves', async () => {
    const { delegations } = await server.queries.run('workshop-for', chair, { workshop })
    const audience = [delegations[0]!.id]
    const apart = { workshop, kind: 'weigh-aims', title: 'T', audience, outsiders: 'nothing' } as const
    const { step } = await server.run('add-step', chair, apart)
    await server.run('open-step', chair, { step })
    const room: RoomId = { kind: 'group', workshop, group: step }
    const group = await enter(room)
    put(group, step, weights('a secret'))
    const there = () =>
      server.sync.rooms.read(room, (doc) =>
        workshopRoom(doc).answers.of(step, activities['weigh-aims'].answer)?.read().get(ana.id),
      )
    await eventually('the answer', async () => (await there()) !== undefined)
    await mute(true)
    expect(await there()).toEqual(weights())
    put(group, step, weights('again'))
    await until('the refusal', () => group.closedWith === 'refused')
    group.leave()
  })
})

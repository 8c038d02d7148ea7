import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answersWithDesk, deskAnswers } from '@/lib/document/desk-answers'
import { activities } from '@/lib/activities/registry'
import type { StepId } from '@/lib/ids'
import { openStep, scenario, weights, type Scenario } from '@/server/testing/scenario'
import { until } from '@/server/testing/until'
import { missingFrom } from './own-answers'
import type { RoomSession } from './room-session'
import { enterRoom, notesInMemory } from './testing/enter-room'

const { answer: schema } = activities['weigh-aims']

describe('S8 honest: a desk beside the room', () => {
  let place: Scenario
  const sessions: RoomSession[] = []

  beforeEach(async () => {
    place = await scenario()
    await gate({})
  })
  afterEach(async () => {
    for (const session of sessions.splice(0)) session.close()
    await place.end()
  })

  const gate = (change: Parameters<typeof openStep>[2]) =>
    place.server.sync.rooms.write({ kind: 'workshop', workshop: place.workshop }, (doc) =>
      openStep(doc, place.step as StepId, { sees: 'counts', ...change }),
    )

  /** Both rooms of one person, as the provider holds them. */
  async function enter() {
    const notes = notesInMemory()
    const shared = enterRoom(place, { notes })
    const desk = enterRoom(place, { notes, desk: true, as: shared })
    sessions.push(shared.session, desk.session)
    await Promise.all([shared.saved(), desk.saved()])
    const answers = answersWithDesk(shared.room, desk.session.doc, shared.member.participant)
    const give = (points: number) =>
      answers.of(place.step as StepId, schema)!.put(shared.member.participant, weights(points))
    const mine = () =>
      answers
        .of(place.step as StepId, schema)
        ?.read()
        .get(shared.member.participant)
    return { shared, desk, answers, give, mine, me: shared.member.participant }
  }

  it('takes a blind answer and says when it is on disk; the room is told nothing', async () => {
    const ana = await enter()
    const other = enterRoom(place)
    sessions.push(other.session)
    await other.saved()
    const before = ana.shared.session.save.read()
    ana.give(60)
    expect(ana.desk.is()).toBe('saving')
    await ana.desk.saved()
    expect(ana.shared.session.save.read()).toBe(before)
    expect(ana.mine()).toEqual(weights(60))
    expect(JSON.stringify(other.session.doc.getMap('answers').toJSON())).toBe(`{"${place.step}":{}}`)
  })

  it('keeps what was answered while the server was away, and sends it afterwards', async () => {
    const ana = await enter()
    await place.server.stop()
    await until('the loss is noticed', () => ana.desk.is() === 'reconnecting')
    ana.give(33)
    expect(ana.desk.is()).toBe('window')
    expect(ana.desk.session.wouldLose()).toBe(true)
    await place.restart()
    await ana.desk.saved()
    const room = { kind: 'desk', workshop: place.workshop, participant: ana.me } as const
    const stored = await place.server.sync.rooms.read(room, (doc) =>
      deskAnswers(doc)
        .read()
        .get(place.step as StepId),
    )
    expect(stored).toEqual(weights(33))
  })

  it('is told when an answer comes too late, and still knows what was written', async () => {
    const ana = await enter()
    ana.give(60)
    await ana.desk.saved()
    await gate({ gate: 'closed', closedAt: 0 })
    await until(
      'the room says it is closed',
      () => ana.shared.room.agenda.read().get(place.step as StepId)?.gate === 'closed',
    )
    ana.give(61)
    await until('the refusal', () => ana.desk.session.refusal.read() !== null)
    expect(ana.desk.session.refusal.read()?.rule).toBe('own-answer')
    expect(ana.shared.is()).toBe('saved')
    const kept = new Map(deskAnswers(ana.desk.session.doc).read())
    ana.desk.session.close()

    const fresh = enterRoom(place, { desk: true, as: ana.shared })
    sessions.push(fresh.session)
    await fresh.saved()
    const answers = answersWithDesk(ana.shared.room, fresh.session.doc, ana.me)
    expect([...missingFrom(answers, ana.me, kept)]).toEqual([[place.step, weights(61)]])
  })
})

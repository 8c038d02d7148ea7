import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { z } from 'zod'
import { newId, type DelegationId, type ParticipantId, type StepId } from '@/lib/ids'
import type { Chatham } from '@/lib/workshop/chatham'
import type { Participant } from '@/lib/workshop/participant'
import { PLAIN_TERMS } from '@/lib/workshop/step'
import { answersWithDesk, deskAnswers } from './desk-answers'
import { peopleOfStep, roomWithMe } from './nameless-people'
import { ownPseudonym } from './own-pseudonym'
import { workshopRoom } from './workshop-room'

const [north, south] = [newId<DelegationId>(), newId<DelegationId>()]
const [one, two] = [newId<StepId>(), newId<StepId>()]
const me: Participant = {
  id: newId<ParticipantId>(),
  name: 'Ana',
  role: 'delegate',
  delegation: north,
  standing: 'member',
  simulated: false,
}

/** Three seats of the north, one of the south, and two steps revealed: the first with answers of two northerners. */
function scene(chatham: Chatham) {
  const shared = workshopRoom(new Y.Doc())
  const seen = (delegation: DelegationId) => (chatham === 'nobody' ? null : delegation)
  shared.doc.transact(() => {
    shared.info.put({ title: 'T', demonstration: false, archived: false, paused: false, chatham, createdAt: 1 })
    for (const delegation of [north, north, north, south]) {
      const id = newId<ParticipantId>()
      shared.people.put(id, { ...me, id, name: 'P', delegation: seen(delegation) })
    }
    for (const [order, id] of [one, two].entries()) {
      const step = { id, kind: 'poll', title: 'Poll', instruction: '', minutes: 5, order, gate: 'revealed' } as const
      shared.agenda.put(id, { ...PLAIN_TERMS, ...step, sees: 'counts', closedAt: 1, settings: {} })
      shared.answers.open(id)
    }
  })
  const reveal = (step: StepId, delegation: DelegationId, answer: unknown) => {
    const id = newId<ParticipantId>()
    shared.pseudonyms.put(id, { step, delegation: seen(delegation), name: 'P 1' })
    shared.answers.of(step, z.unknown())!.put(id, answer)
    return id
  }
  const mine = reveal(one, north, { a: 1, b: 2 })
  const other = reveal(one, north, { a: 9, b: 9 })
  const later = reveal(two, south, { a: 1, b: 2 })
  const desk = new Y.Doc()
  deskAnswers(desk).put(one, { b: 2, a: 1 })
  return { room: roomWithMe(shared, me), desk, mine, other, later }
}

const awaited = (people: ReadonlyMap<ParticipantId, Participant>) =>
  [...people.values()].filter(({ role }) => role === 'delegate')

describe.each(['delegations', 'nobody'] as const)('a room without names, %s seen', (chatham) => {
  it('has me on one of its seats, and nobody else by name', () => {
    const { room } = scene(chatham)
    const people = room.people.read()
    expect(people.size).toBe(4)
    expect(people.get(me.id)).toBe(me)
    expect([...people.values()].filter(({ name }) => name !== 'P')).toEqual([me])
  })

  it('finds my own answer by what it says, and shows it as mine to me alone', () => {
    const { room, desk, mine, other } = scene(chatham)
    const given = deskAnswers(desk).read().get(one)
    expect(ownPseudonym(room, given, one, me.id)).toBe(mine)
    expect(ownPseudonym(room, { a: 1 }, one, me.id)).toBe(null)
    expect(ownPseudonym(room, undefined, one, me.id)).toBe(null)
    const answers = answersWithDesk(room, desk, me.id).of(one, z.unknown())!
    expect([...answers.read().keys()].toSorted()).toEqual([me.id, other].toSorted())
    expect(answers.read()).toBe(answers.read())
    expect(() => answers.put(me.id, {})).toThrow('stays as it came')
  })

  it('waits for as many as there are seats, whoever has answered', () => {
    const { room, mine, other, later } = scene(chatham)
    const people = peopleOfStep(room, one, { me: me.id, own: mine })
    expect(awaited(people)).toHaveLength(4)
    expect(people.has(other)).toBe(true)
    expect(people.has(mine)).toBe(false)
    expect(people.get(later)?.role).toBe('observer')
    expect(people.get(me.id)).toMatchObject({ name: 'P 1', delegation: chatham === 'nobody' ? null : north })
    expect(peopleOfStep(room, two, { me: me.id }).get(me.id)?.name).toBe('P')
    expect(peopleOfStep(room, one, { me: me.id, own: mine, others: false }).has(later)).toBe(false)
    expect(awaited(peopleOfStep(room, one))).toHaveLength(4) // on a wall
  })
})

it('leaves a room with names as it is', () => {
  const { room, desk, mine } = scene(null)
  expect(peopleOfStep(room, one, { me: me.id })).toBe(room.people.read())
  expect(room.people.read().has(me.id)).toBe(false)
  expect(answersWithDesk(room, desk, me.id).of(one, z.unknown())!.read().has(mine)).toBe(true)
})

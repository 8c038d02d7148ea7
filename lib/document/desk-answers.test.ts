import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { z } from 'zod'
import { newId, type DelegationId, type ParticipantId, type StepId } from '@/lib/ids'
import { PLAIN_TERMS, type Step } from '@/lib/workshop/step'
import { answersWithDesk, deskAnswers } from './desk-answers'
import { workshopRoom } from './workshop-room'

const schema = z.object({ says: z.string() })
const [me, other] = [newId<ParticipantId>(), newId<ParticipantId>()]
const step = (terms: Partial<Step>): Step => ({
  id: newId<StepId>(),
  kind: 'weigh-aims',
  title: 'T',
  instruction: '',
  minutes: 10,
  order: 0,
  gate: 'open',
  closedAt: null,
  settings: {},
  ...PLAIN_TERMS,
  ...terms,
})

describe('answers with a desk', () => {
  const room = workshopRoom(new Y.Doc())
  const desk = new Y.Doc()
  const [plain, blind] = [step({}), step({ sees: 'counts' })]
  room.agenda.put(plain.id, plain)
  room.agenda.put(blind.id, blind)
  room.answers.open(plain.id)
  const mine = answersWithDesk(room, desk, me)

  it('are the room’s where everyone sees them, and one’s own on the desk where not', () => {
    mine.of(plain.id, schema)!.put(me, { says: 'to all' })
    mine.of(blind.id, schema)!.put(me, { says: 'to nobody yet' })
    expect(room.answers.of(plain.id, schema)!.read().get(me)).toEqual({ says: 'to all' })
    expect(room.doc.getMap('answers').has(blind.id)).toBe(false)
    expect(deskAnswers(desk).read()).toEqual(new Map([[blind.id, { says: 'to nobody yet' }]]))
    expect(mine.of(blind.id, schema)!.read()).toEqual(new Map([[me, { says: 'to nobody yet' }]]))
  })

  it('have nothing of others on a desk', () => {
    expect(() => mine.of(blind.id, schema)!.put(other, { says: 'x' })).toThrow()
    expect(() => mine.of(blind.id, schema)!.delete(other)).toThrow()
  })

  it('tell only of what changed in their step, and give the same objects until then', () => {
    const view = mine.of(blind.id, schema)!
    expect(mine.of(blind.id, schema)).toBe(view)
    const told = vi.fn()
    const stop = view.watch(told)
    const before = view.read()
    deskAnswers(desk).put(newId<StepId>(), { says: 'elsewhere' })
    expect([told.mock.calls.length, view.read()]).toEqual([0, before])
    expect(view.read()).toBe(before)
    view.put(me, { says: 'again' })
    expect(told).toHaveBeenCalledOnce()
    view.delete(me)
    expect(view.read().size).toBe(0)
    stop()
  })

  it('are not there before the desk is', () => {
    expect(answersWithDesk(room, null, me).of(blind.id, schema)).toBeNull()
    expect(answersWithDesk(room, null, me).of(plain.id, schema)).not.toBeNull()
  })

  it('are the room’s again once they are revealed, and say so', () => {
    const told = vi.fn()
    mine.watch(told)
    room.doc.transact(() => {
      room.answers.open(blind.id)
      room.answers.of(blind.id, schema)!.put(other, { says: 'revealed' })
      room.agenda.put(blind.id, { ...blind, gate: 'revealed' })
    })
    expect(told).toHaveBeenCalled()
    expect(mine.of(blind.id, schema)!.read()).toEqual(new Map([[other, { says: 'revealed' }]]))
  })
})

describe('the tally of a hidden step', () => {
  it('counts by delegation, and goes when it is not kept', () => {
    const { tallies } = workshopRoom(new Y.Doc())
    const [a, b] = [newId<StepId>(), newId<StepId>()]
    const counts = new Map([
      [newId<DelegationId>(), 3],
      [null, 1],
    ])
    expect(tallies.answered(a)).toBeNull()
    tallies.setAnswered(a, counts)
    tallies.setAnswered(b, new Map())
    expect(tallies.answered(a)).toEqual(counts)
    expect(tallies.answered(a)).toBe(tallies.answered(a))
    expect(tallies.ballots.read().size).toBe(0)
    tallies.keepAnswered(new Set([b]))
    expect([tallies.answered(a), tallies.answered(b)]).toEqual([null, new Map()])
  })
})

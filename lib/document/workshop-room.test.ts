import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { z } from 'zod'
import { newId, type DelegationId, type ParticipantId, type StepId } from '@/lib/ids'
import type { Delegation } from '@/lib/workshop/delegation'
import { workshopRoom } from './workshop-room'

const delegation = (name: string): Delegation => ({
  id: newId<DelegationId>(),
  name,
  code: 'SND',
  order: 0,
  speaks: true,
  tables: true,
  votes: true,
})
const answerSchema = z.object({ points: z.number() })

describe('the workshop room', () => {
  it('gives the same object until something changes', () => {
    const room = workshopRoom(new Y.Doc())
    const first = room.delegations.read()
    expect(room.delegations.read()).toBe(first)
    const sending = delegation('Sending states')
    room.delegations.put(sending.id, sending)
    expect(room.delegations.read()).not.toBe(first)
    expect(room.delegations.read().get(sending.id)).toEqual(sending)
  })

  it('tells watchers, and stops when asked', () => {
    const room = workshopRoom(new Y.Doc())
    const changed = vi.fn()
    const stop = room.delegations.watch(changed)
    const one = delegation('Transit states')
    room.delegations.put(one.id, one)
    stop()
    room.delegations.delete(one.id)
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('writes nothing when the record is the same', () => {
    const doc = new Y.Doc()
    const room = workshopRoom(doc)
    const one = delegation('Civil society')
    room.delegations.put(one.id, one)
    const updates = vi.fn()
    doc.on('update', updates)
    room.delegations.put(one.id, { ...one })
    room.info.put({ title: 'A', demonstration: false, archived: false, paused: false, chatham: null, createdAt: 1 })
    room.info.put({ title: 'A', demonstration: false, archived: false, paused: false, chatham: null, createdAt: 1 })
    expect(updates.mock.calls.length).toBeLessThanOrEqual(6) // the six fields of info, once
    expect(room.info.read()?.title).toBe('A')
  })

  it('passes over records that do not fit, and forgets them when they are gone', () => {
    const doc = new Y.Doc()
    const room = workshopRoom(doc)
    doc.getMap('people').set('x', { name: '<script>' })
    doc.getMap('people').set('y', 'nonsense')
    expect(room.people.read().size).toBe(0)
    expect(room.info.read()).toBeNull()
  })

  it('shows answers once the server has opened the step', () => {
    const room = workshopRoom(new Y.Doc())
    const step = newId<StepId>()
    const who = newId<ParticipantId>()
    expect(room.answers.of(step, answerSchema)).toBeNull()
    const opened = vi.fn()
    room.answers.watch(opened)
    room.answers.open(step)
    room.answers.open(step)
    expect(opened).toHaveBeenCalledTimes(1)
    const view = room.answers.of(step, answerSchema)
    view?.put(who, { points: 3 })
    expect(room.answers.of(step, answerSchema)).toBe(view)
    expect(view?.read().get(who)).toEqual({ points: 3 })
    expect(() => view?.put(who, { points: 'many' } as never)).toThrow()
    expect(view?.read().get(who)).toEqual({ points: 3 })
  })
})

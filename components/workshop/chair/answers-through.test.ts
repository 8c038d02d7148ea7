import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { z } from 'zod'
import { workshopRoom } from '@/lib/document/workshop-room'
import { newId, type ParticipantId, type StepId } from '@/lib/ids'
import { answersThrough } from './answers-through'

const schema = z.object({ points: z.number() })

describe('answers given for somebody', () => {
  const [ana, ben] = [newId<ParticipantId>(), newId<ParticipantId>()]
  const step = newId<StepId>()
  const begin = () => {
    const room = workshopRoom(new Y.Doc())
    room.answers.open(step)
    room.answers.of(step, schema)!.put(ben, { points: 1 })
    const send = vi.fn()
    return { room, send, view: answersThrough(room.answers, ana, send).of(step, schema)! }
  }

  it('are seen at once and handed on, and leave the document alone', () => {
    const { room, send, view } = begin()
    const changed = vi.fn()
    view.watch(changed)
    view.put(ana, { points: 2 })
    expect(Object.fromEntries(view.read())).toEqual({ [ana]: { points: 2 }, [ben]: { points: 1 } })
    expect(view.read()).toBe(view.read())
    expect(send).toHaveBeenLastCalledWith(step, { points: 2 })
    expect(changed).toHaveBeenCalledTimes(1)
    expect(room.answers.of(step, schema)!.read().has(ana)).toBe(false)
    view.delete(ana)
    expect(view.read().has(ana)).toBe(false)
    expect(send).toHaveBeenLastCalledWith(step, null)
  })

  it('follow what the others answer, and refuse to speak for them', () => {
    const { room, view } = begin()
    view.put(ana, { points: 2 })
    const changed = vi.fn()
    view.watch(changed)
    room.answers.of(step, schema)!.put(ben, { points: 7 })
    expect(changed).toHaveBeenCalled()
    expect(view.read().get(ben)).toEqual({ points: 7 })
    expect(view.read().get(ana)).toEqual({ points: 2 })
    expect(() => view.put(ben, { points: 3 })).toThrow()
  })

  it('begin with nothing where the step’s answers are hidden', () => {
    const room = workshopRoom(new Y.Doc())
    const view = answersThrough(room.answers, ana, () => {}).of(step, schema)!
    expect(view.read().size).toBe(0)
    view.put(ana, { points: 4 })
    expect(view.read().get(ana)).toEqual({ points: 4 })
  })
})

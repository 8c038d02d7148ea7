import { describe, expect, it, vi } from 'vitest'
import { bothSaves } from './both-saves'
import { cell } from './cell'
import type { SaveState } from './save-state'

describe('the save state of a room and a desk', () => {
  const room = cell<SaveState>({ is: 'saved', at: 1 })
  const desk = cell<SaveState>({ is: 'connecting' })
  const both = bothSaves(room, desk)
  const after = (next: SaveState) => {
    desk.set(next)
    return both.read()
  }

  it('S8 is saved only when both are, at the later time', () => {
    expect(both.read().is).toBe('connecting')
    expect(after({ is: 'saving' }).is).toBe('saving')
    expect(after({ is: 'device' }).is).toBe('device')
    expect(after({ is: 'saved', at: 5 })).toEqual({ is: 'saved', at: 5 })
    room.set({ is: 'window' })
    expect(after({ is: 'device' }).is).toBe('window')
    room.set({ is: 'saved', at: 9 })
    expect(after({ is: 'saved', at: 6 })).toEqual({ is: 'saved', at: 9 })
  })

  it('is the same object until one of them changes, and tells of either', () => {
    const told = vi.fn()
    const stop = both.watch(told)
    expect(both.read()).toBe(both.read())
    room.set({ is: 'saving' })
    desk.set({ is: 'reconnecting' })
    expect(told).toHaveBeenCalledTimes(2)
    stop()
    desk.set({ is: 'saving' })
    expect(told).toHaveBeenCalledTimes(2)
  })
})

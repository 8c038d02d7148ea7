import { describe, expect, it } from 'vitest'
import { afterKey } from './picker-keys'
import type { Run } from './move-points'

const press = (key: string, points: readonly number[], shiftKey = false, run: Run | null = null) =>
  afterKey({ key, shiftKey }, points, run)

describe('the keys of the triangle', () => {
  it.each([
    ['ArrowUp', false, [46, 29, 25]],
    ['ArrowDown', false, [44, 31, 25]],
    ['ArrowLeft', false, [45, 31, 24]],
    ['ArrowRight', false, [45, 29, 26]],
    ['ArrowUp', true, [50, 27, 23]],
    ['ArrowDown', true, [40, 33, 27]],
    ['ArrowLeft', true, [45, 35, 20]],
    ['ArrowRight', true, [45, 25, 30]],
    ['Enter', false, [45, 30, 25]],
    [' ', false, [45, 30, 25]],
  ])('%s, with Shift %s, makes %j', (key, shift, points) => {
    expect(press(key, [45, 30, 25], shift)?.points).toEqual(points)
  })

  it('stops at the edges', () => {
    expect(press('ArrowUp', [100, 0, 0])?.points).toEqual([100, 0, 0])
    expect(press('ArrowDown', [2, 49, 49], true)?.points).toEqual([0, 50, 50])
    expect(press('ArrowLeft', [45, 55, 0])?.points).toEqual([45, 55, 0])
  })

  it('comes back the way it went', () => {
    let now = { points: [45, 30, 25] as readonly number[], run: null as Run | null }
    const keys = [...Array<string>(30).fill('ArrowUp'), ...Array<string>(30).fill('ArrowDown')]
    for (const key of keys) now = press(key, now.points, false, now.run)!
    expect(now.points).toEqual([45, 30, 25])
  })

  it('leaves other keys alone', () => {
    for (const key of ['Tab', 'a', 'Escape', 'Home']) expect(press(key, [45, 30, 25])).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MoveMap } from './move-map'
import type { Run } from './text-move'

const run = fc.tuple(fc.nat(2), fc.nat(30), fc.integer({ min: 1, max: 8 })) as fc.Arbitrary<Run>
const move = fc.record({ old: fc.array(run, { minLength: 1, maxLength: 3 }) })

describe('where characters went', () => {
  it('is as a plain map of single characters says', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 8 }), (moves) => {
        const map = new MoveMap()
        const plain = new Map<string, { client: number; clock: number }>()
        let next = 0
        for (const { old } of moves) {
          const length = old.reduce((sum, [, , size]) => sum + size, 0)
          map.add('split', old, [[9, next, length]])
          for (const [client, clock, size] of old) {
            for (let i = 0; i < size; i++) {
              const key = `${client}:${clock + i}`
              if (!plain.has(key)) plain.set(key, { client: 9, clock: next })
              next++
            }
          }
        }
        for (let client = 0; client < 3; client++) {
          for (let clock = 0; clock < 40; clock++) {
            expect(map.now({ client, clock })).toEqual(plain.get(`${client}:${clock}`) ?? { client, clock })
          }
          const covered = [...map.stretches(client, 3, 20)]
          expect(covered.reduce((sum, { length }) => sum + length, 0)).toBe(20)
        }
      }),
    )
  })

  it('follows moves of moves, and says what had gone before', () => {
    const map = new MoveMap()
    expect(map.add('split', [[1, 0, 10]], [[2, 0, 10]])).toEqual([])
    expect(map.add('split', [[1, 4, 8]], [[3, 0, 8]])).toEqual([{ old: [1, 4, 6], fresh: [3, 0, 6] }])
    map.add('join', [[2, 5, 5]], [[4, 100, 5]])
    expect(map.now({ client: 1, clock: 6 })).toEqual({ client: 4, clock: 101 })
    expect(map.now({ client: 1, clock: 11 })).toEqual({ client: 3, clock: 7 })
    expect(map.lastMoved(1, 0, 30)).toEqual({ client: 3, clock: 7 })
    expect(map.lastMoved(1, 12, 5)).toBeNull()
  })

  it('does not go in circles', () => {
    const map = new MoveMap()
    map.add('split', [[1, 0, 1]], [[2, 0, 1]])
    map.add('split', [[2, 0, 1]], [[1, 0, 1]])
    expect(map.now({ client: 1, clock: 0 })).toEqual({ client: 2, clock: 0 })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { people, scores } from './testing/arbitraries'
import { expectRefusal } from './testing/refusal'
import { ROOM, SCORES } from './testing/worked-example'
import { tornado } from './tornado'
import { winners } from './value'

describe('tornado', () => {
  it('D-TORNADO-1: lists exactly the people whose winner a change of one moves', () => {
    fc.assert(
      fc.property(scores({ min: 2, max: 4 }, 3), people(3), (table, room) => {
        const changes = tornado(table, room)
        for (const { vision, aim, change, people } of changes) {
          const changed = table.map((row, v) =>
            row.map((score, k) => (v === vision && k === aim ? score + change : score)),
          )
          expect(changed[vision]![aim]).toBeGreaterThanOrEqual(0)
          expect(changed[vision]![aim]).toBeLessThanOrEqual(10)
          room.forEach((weights, i) => {
            const moved = winners(table, weights).join() !== winners(changed, weights).join()
            expect(people.includes(i)).toBe(moved)
          })
        }
        const counts = changes.map((change) => change.people.length)
        expect(counts).toEqual([...counts].sort((a, b) => b - a))
      }),
    )
  })

  it('D-TORNADO-1: stays on the scale', () => {
    expect(tornado([[10, 0], [5, 5]], [[0.5, 0.5]])).toHaveLength(6) // prettier-ignore
    expectRefusal('out-of-range', () => tornado(SCORES, ROOM, { step: 0 }))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutesOf, moved, planTimes } from './plan-times'

const steps = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 600 }) }), { maxLength: 40 })

describe('the times of a plan', () => {
  it('follow one another without a gap, from the start to the sum of the minutes', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 4e12 }), (list, start) => {
        const times = planTimes(list, start)
        expect(times).toHaveLength(list.length)
        let at = start
        for (const [index, { begins, ends }] of times.entries()) {
          expect(begins).toBe(at)
          expect(ends - begins).toBe(list[index]!.minutes * 60_000)
          at = ends
        }
        expect(at - start).toBe(minutesOf(list) * 60_000)
      }),
    )
  })
})

describe('moving an entry', () => {
  it('keeps all others in their order, and moving back restores the list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (list, a, b) => {
        const [from, to] = [a % list.length, b % list.length]
        const after = moved(list, from, to)
        expect(after[to]).toBe(list[from])
        expect(after.filter((each) => each !== list[from])).toEqual(list.filter((each) => each !== list[from]))
        expect(moved(after, to, from)).toEqual(list)
      }),
    )
  })
})

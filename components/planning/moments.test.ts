import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf, inputOf, momentOf, utcBeside, utcOf } from './moments'

describe('moments in a form', () => {
  it('come back as they were put in, to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (at) => {
        const text = inputOf(at)
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
        expect(inputOf(momentOf(text)!)).toBe(text)
      }),
    )
  })
  it('are none while nothing readable is there', () => {
    expect([momentOf(''), momentOf('2026-11-22T'), momentOf('soon')]).toEqual([null, null, null])
  })
  it('are told in universal time whatever the device’s zone', () => {
    const at = Date.UTC(2026, 10, 22, 14, 5)
    expect(utcOf(at, 'en')).toBe('22 Nov, 14:05')
    expect(clockOf(at, 'fr', 'UTC')).toBe('14:05')
    expect(['14:05', '22 Nov, 14:05']).toContain(utcBeside(at, 'en'))
  })
})

import { expect, it } from 'vitest'
import { clock, passed } from './clock'

it('shows what is left as a clock, ending at its end', () => {
  expect([0, 1, 1000, 1001, 59_999, 60_000, 252_000, 3_599_001, 3_852_000].map(clock)).toEqual([
    '0:00',
    '0:01',
    '0:01',
    '0:02',
    '1:00',
    '1:00',
    '4:12',
    '1:00:00',
    '1:04:12',
  ])
  expect(clock(-5)).toBe('0:00')
})

it('says what is left when a moment is passed, once', () => {
  expect(passed(61_000, 60_000)).toBe(60_000)
  expect(passed(60_000, 59_000)).toBeNull()
  expect(passed(200, 0)).toBe(0)
  expect(passed(0, 0)).toBeNull()
  // A window that slept says the last of them alone.
  expect(passed(400_000, 9_000)).toBe(10_000)
})

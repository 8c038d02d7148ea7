import { expect, it } from 'vitest'
import { frameTimes } from './frame-times'

it('counts the frames between and those that were missed', () => {
  const stamps = [0, 16.7, 33.3, 83.3, 100]
  expect(frameTimes(stamps)).toEqual({
    frames: 4,
    median: expect.closeTo(16.7),
    p95: expect.closeTo(50),
    p99: expect.closeTo(50),
    longest: expect.closeTo(50),
    dropped: 2,
  })
  expect(frameTimes([])).toMatchObject({ frames: 0, dropped: 0 })
})

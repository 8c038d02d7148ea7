import { expect, it } from 'vitest'
import { TRIANGLE, valueMap } from '@/lib/decision'
import { letterPlace } from './letter-place'
import { ternaryFrame } from './ternary-frame'

const frame = ternaryFrame(['Rights', 'Security', 'Economy'], 'wide', 600)

it('puts every letter inside its region, where there is room', () => {
  const scores = [
    [9, 3, 4],
    [3, 8, 6],
    [6, 6, 7],
  ]
  const { regions } = valueMap(scores)
  for (const { polygon, visions } of regions) {
    const place = letterPlace(frame, polygon)
    expect(place.room).toBeGreaterThan(30)
    const weights = frame.weightsAt(place)
    const values = scores.map((row) => row.reduce((sum, score, aim) => sum + score * weights[aim]!, 0))
    expect(values.indexOf(Math.max(...values))).toBe(visions[0])
  }
  expect(letterPlace(frame, TRIANGLE).room).toBeGreaterThan(0)
})

import { expect, it } from 'vitest'
import { TRIANGLE, valueMap } from '@/lib/decision'
import { aroundLetter, letterBlock, letterPlace } from './letter-place'
import { placeLabels } from './place-labels'
import { ternaryFrame } from './ternary-frame'
import { tickPlaces } from './ternary-ticks'

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

it('lets delegations’ codes keep off a letter, its share and the numbers along the edges', () => {
  const { regions } = valueMap([
    [9, 3, 4],
    [3, 8, 6],
    [6, 6, 7],
  ])
  for (const { polygon } of regions) {
    const place = letterPlace(frame, polygon)
    const { tall } = letterBlock(frame, place)
    const marks = [...aroundLetter(frame, place, true), ...tickPlaces(frame)]
    for (const at of [place, { x: place.x, y: place.y + tall / 2 }, ...tickPlaces(frame)]) {
      const [put] = placeLabels([{ text: 'REC', at }], frame.scale.code, [], frame.scale.dot, marks)
      for (const mark of marks) {
        const apart = Math.abs(put!.x - mark.x) > frame.scale.code || Math.abs(put!.y - mark.y) > frame.scale.code / 2
        expect(apart, JSON.stringify({ at, put, mark })).toBe(true)
      }
    }
  }
})

import { describe, expect, it } from 'vitest'
import { placeLabels } from './place-labels'

describe('placing codes', () => {
  it('leaves a lone code at its point', () => {
    expect(placeLabels([{ text: 'REC', at: { x: 100, y: 100 } }], 12)).toEqual([{ x: 100, y: 100 }])
  })

  it('spreads codes that stand at one point', () => {
    const at = { x: 100, y: 100 }
    const places = placeLabels(
      Array.from({ length: 9 }, () => ({ text: 'REC', at })),
      12,
    )
    const far = (a: typeof at, b: typeof at) => Math.abs(a.x - b.x) > 20 || Math.abs(a.y - b.y) > 12
    places.forEach((place, index) => places.slice(index + 1).forEach((other) => expect(far(place, other)).toBe(true)))
  })

  it('keeps off dots where it can', () => {
    const at = { x: 100, y: 100 }
    const [place] = placeLabels([{ text: 'REC', at }], 12, [at, { x: 100, y: 86 }], 5)
    expect(place).toEqual({ x: 100, y: expect.closeTo(114.8) })
  })

  it('would rather cover dots than a mark', () => {
    const at = { x: 100, y: 100 }
    const around = Array.from({ length: 400 }, (_, i) => ({ x: 60 + (i % 20) * 4, y: 60 + Math.floor(i / 20) * 4 }))
    const [place] = placeLabels([{ text: 'REC', at }], 12, around, 5, [at])
    expect(Math.abs(place!.y - at.y) > 10 || Math.abs(place!.x - at.x) > 15).toBe(true)
  })

  it('gives every code a place, however crowded', () => {
    const at = { x: 100, y: 100 }
    expect(
      placeLabels(
        Array.from({ length: 60 }, () => ({ text: 'REC', at })),
        12,
      ),
    ).toHaveLength(60)
  })
})

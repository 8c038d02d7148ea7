import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawWeights, seeded } from '@/lib/decision'
import { ternaryFrame, type PictureSize } from './ternary-frame'
import { textWidth } from './wrap-words'

const names = fc.tuple(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), fc.lorem({ maxCount: 4 }))
const size = fc.constantFrom<PictureSize>('phone', 'wide', 'screen')
const width = fc.integer({ min: 260, max: 2000 })

describe('the frame of the triangle', () => {
  it('puts weights inside it, and reads them back', () => {
    fc.assert(
      fc.property(names, size, width, fc.integer(), (aims, scale, wide, seed) => {
        const frame = ternaryFrame(aims, scale, wide)
        const weights = drawWeights(seeded(seed), 3)
        const { x, y } = frame.at(weights)
        const [top, left, right] = frame.corners as [
          { x: number; y: number },
          { x: number; y: number },
          { x: number; y: number },
        ]
        expect(x).toBeGreaterThanOrEqual(left.x - 1e-9)
        expect(x).toBeLessThanOrEqual(right.x + 1e-9)
        expect(y).toBeGreaterThanOrEqual(top.y - 1e-9)
        expect(y).toBeLessThanOrEqual(left.y + 1e-9)
        frame.weightsAt({ x, y }).forEach((weight, aim) => expect(weight).toBeCloseTo(weights[aim]!, 9))
      }),
    )
  })

  it('is equilateral, keeps to the width, and to the height where there is enough of it', () => {
    fc.assert(
      fc.property(names, size, width, fc.integer({ min: 520, max: 1200 }), (aims, scale, wide, high) => {
        const frame = ternaryFrame(aims, scale, wide, high)
        const [top, left, right] = frame.corners as [
          { x: number; y: number },
          { x: number; y: number },
          { x: number; y: number },
        ]
        const distance = (a: typeof top, b: typeof top) => Math.hypot(a.x - b.x, a.y - b.y)
        expect(distance(top, left)).toBeCloseTo(frame.side)
        expect(distance(left, right)).toBeCloseTo(frame.side)
        expect(frame.width).toBe(wide)
        expect(right.x + frame.scale.corner).toBeLessThanOrEqual(wide)
        expect(frame.height).toBeLessThanOrEqual(high)
        expect(frame.side).toBeGreaterThanOrEqual(96)
      }),
    )
  })

  it('keeps the lower names apart and inside the picture', () => {
    fc.assert(
      fc.property(names, size, width, fc.integer({ min: 520, max: 1200 }), (aims, scale, wide, high) => {
        const {
          labels,
          width: all,
          scale: { label },
        } = ternaryFrame(aims, scale, wide, high)
        const [, left, right] = labels
        const widest = (lines: readonly string[]) => Math.max(0, ...lines.map((line) => textWidth(line) * label))
        expect(left!.x).toBeGreaterThanOrEqual(-0.001)
        expect(right!.x).toBeLessThanOrEqual(all + 0.001)
        expect(left!.x + widest(left!.lines)).toBeLessThanOrEqual(right!.x - widest(right!.lines))
      }),
    )
  })
})

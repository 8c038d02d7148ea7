import { describe, expect, it } from 'vitest'
import { fidelity } from './fidelity'
import { expectRefusal } from './testing/refusal'

describe('words against weights', () => {
  it('D-FIDELITY-1: is one when words follow weights, and says which aim is off the radar', () => {
    expect(fidelity([0.5, 0.3, 0.2], [500, 300, 200]).fidelity).toBeCloseTo(1, 12)
    const found = fidelity([0.45, 0.35, 0.2], [8, 62, 30])
    expect(found.fidelity).toBeCloseTo(0.63, 12)
    expect(found.aims[0]).toEqual({ weight: 0.45, words: 0.08 })
    expectRefusal('out-of-range', () => fidelity([0.5, 0.5], [0, 0]))
    expectRefusal('wrong-shape', () => fidelity([0.5, 0.5], [1, 1, 1]))
  })
})

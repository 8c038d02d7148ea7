import { describe, expect, it } from 'vitest'
import { gap, totalCoverage } from './coverage-gap'
import { expectRefusal } from './testing/refusal'

describe('coverage gap', () => {
  it('D-GAP-1, D-GAP-2: what is missing of what matters', () => {
    expect([0, 1, 2, 3].map((coverage) => gap({ importance: 9, coverage }))).toEqual(
      [9, 6, 3, 0].map((g) => expect.closeTo(g, 12)),
    )
    expect(
      totalCoverage([
        { importance: 3, coverage: 3 },
        { importance: 1, coverage: 0 },
      ]),
    ).toBeCloseTo(0.75, 12)
    expect(totalCoverage([{ importance: 0, coverage: 2 }])).toBeNull()
    expectRefusal('out-of-range', () => gap({ importance: 1, coverage: 4 }))
    expectRefusal('wrong-shape', () => totalCoverage([]))
  })
})

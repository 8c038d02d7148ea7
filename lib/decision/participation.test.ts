import { describe, expect, it } from 'vitest'
import { cheapestPackage, joiners, slack, stability, type Party } from './participation'
import { expectRefusal } from './testing/refusal'

describe('participation constraint', () => {
  const party = (value: number, alternative: number, essential = false): Party => ({
    value,
    sensitivity: 20,
    alternative,
    essential,
  })
  const parties = [party(70, 50), party(60, 58, true), party(50, 55, true)]

  it('D-PARTICIPATION-1: slack is u − σβ − b, and those not below zero join', () => {
    expect(parties.map((p) => slack(p, 0.5))).toEqual([10, -8, -15])
    expect(joiners(parties, 0.5)).toEqual([0])
    expect(joiners(parties, 0)).toEqual([0, 1])
    expectRefusal('out-of-range', () => slack(parties[0]!, 1.5))
    expectRefusal('not-finite', () => slack(party(NaN, 1), 0.5))
  })

  it('D-PARTICIPATION-2: the cheapest offers that bring the essential parties to zero', () => {
    const offers = [
      { cost: 10, gains: [0, 8, 0] },
      { cost: 9, gains: [0, 0, 15] },
      { cost: 20, gains: [-5, 9, 16] },
      { cost: 3, gains: [0, 1, 1] },
    ]
    expect(cheapestPackage(parties, offers, 0.5)).toEqual({ offers: [0, 1], cost: 19, slacks: [10, 0, 0] })
    expect(cheapestPackage(parties, offers.slice(2), 0.5)).toEqual({ offers: [0], cost: 20, slacks: [5, 1, 1] })
    expect(cheapestPackage(parties, [], 0.5)).toBeNull()
    expect(cheapestPackage(parties.slice(0, 1), [], 0.5)).toEqual({ offers: [], cost: 0, slacks: [10] })
    expectRefusal('wrong-shape', () => cheapestPackage(parties, [{ cost: 1, gains: [1] }], 0.5))
  })

  it('D-PARTICIPATION-3: a public good is left, a club holds', () => {
    const everyone = new Set([0, 1, 2])
    // A public good serves all alike at 3 a member, and each member pays 4.
    const publicGood = {
      inside: (_: number, c: ReadonlySet<number>) => 3 * c.size - 4,
      outside: (_: number, c: ReadonlySet<number>) => 3 * c.size,
    }
    expect(stability(3, everyone, publicGood)).toEqual({ stable: false, leavers: [0, 1, 2], joiners: [] })
    const club = { inside: (_: number, c: ReadonlySet<number>) => 3 * c.size - 4, outside: () => 0 }
    expect(stability(3, everyone, club)).toEqual({ stable: true, leavers: [], joiners: [] })
    expect(stability(3, new Set([0, 1]), club)).toEqual({ stable: false, leavers: [], joiners: [2] })
  })
})

import { describe, expect, it } from 'vitest'
import { divisiveness, groupInformedConsensus } from './group-consensus'
import { expectRefusal } from './testing/refusal'

const agreeing = { agrees: 8, disagrees: 0, votes: 8 }
const opposed = { agrees: 0, disagrees: 8, votes: 8 }

describe('statements and groups', () => {
  it('D-GROUP-CONSENSUS-1: is the mean over groups of agreement tempered by disagreement', () => {
    const one = (9 / 10) * (1 - 1 / 10)
    expect(groupInformedConsensus([agreeing])).toBeCloseTo(one, 12)
    expect(groupInformedConsensus([agreeing, agreeing, agreeing])).toBeCloseTo(one, 12)
    expect(groupInformedConsensus([agreeing, opposed])).toBeCloseTo(Math.sqrt(one * (1 / 10) * (1 / 10)), 12)
  })

  it('D-GROUP-CONSENSUS-1: one opposed group outweighs two that agree; passing is milder than opposing', () => {
    const passing = { agrees: 0, disagrees: 0, votes: 8 }
    expect(groupInformedConsensus([agreeing, agreeing, opposed])).toBeLessThan(0.25)
    expect(groupInformedConsensus([agreeing, passing])).toBeGreaterThan(groupInformedConsensus([agreeing, opposed]))
    expectRefusal('wrong-shape', () => groupInformedConsensus([]))
    expectRefusal('out-of-range', () => groupInformedConsensus([{ agrees: 5, disagrees: 4, votes: 8 }]))
  })

  it('D-GROUP-CONSENSUS-2: divides by the widest gap in agreement', () => {
    expect(divisiveness([agreeing, opposed])).toBeCloseTo(0.8, 12)
    expect(divisiveness([agreeing, agreeing])).toBe(0)
  })
})

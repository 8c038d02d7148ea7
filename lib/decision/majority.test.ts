import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choices, decide, votesNeeded } from './majority'
import { expectRefusal } from './testing/refusal'

describe('majorities', () => {
  it('D-MAJORITY-1: who is present and voting may not abstain, who is absent may not vote', () => {
    expect(choices('present')).toEqual(['yes', 'no', 'abstain'])
    expect(choices('present-and-voting')).toEqual(['yes', 'no'])
    expect(choices('absent')).toEqual([])
  })

  it('D-MAJORITY-2: simple is more yes than no, a tie fails, abstentions do not count', () => {
    expect(decide({ yes: 5, no: 4, abstain: 90, present: 100 }, 'simple')).toEqual({ kind: 'adopted' })
    expect(decide({ yes: 5, no: 5, abstain: 0, present: 10 }, 'simple')).toEqual({ kind: 'rejected', missing: 1 })
    expect(decide({ yes: 0, no: 0, abstain: 9, present: 9 }, 'simple')).toEqual({ kind: 'rejected', missing: 1 })
  })

  it('D-MAJORITY-2: two thirds are of yes and no together, and exactly two thirds are enough', () => {
    expect(decide({ yes: 6, no: 3, abstain: 1, present: 10 }, 'two-thirds')).toEqual({ kind: 'adopted' })
    expect(decide({ yes: 5, no: 3, abstain: 2, present: 10 }, 'two-thirds')).toEqual({ kind: 'rejected', missing: 1 })
    expect(decide({ yes: 0, no: 0, abstain: 2, present: 2 }, 'two-thirds').kind).toBe('rejected')
  })

  it('D-MAJORITY-2: without a quorum nothing is decided', () => {
    const tally = { yes: 5, no: 0, abstain: 0, present: 5 }
    expect(decide(tally, 'simple', 8)).toEqual({ kind: 'no-quorum', missing: 3 })
    expect(decide(tally, 'simple', 5)).toEqual({ kind: 'adopted' })
  })

  it('D-MAJORITY-2: as many noes turned to yes as are missing would adopt, and one fewer would not', () => {
    const tally = fc.record({ yes: fc.nat(99), no: fc.nat(99), abstain: fc.nat(20) })
    fc.assert(
      fc.property(tally, fc.constantFrom('simple' as const, 'two-thirds' as const), ({ yes, no, abstain }, rule) => {
        const after = (turned: number) =>
          decide({ yes: yes + turned, no: no - turned, abstain, present: yes + no + abstain }, rule)
        const decision = after(0)
        const formula = rule === 'simple' ? yes > no : yes > 0 && 3 * yes >= 2 * (yes + no)
        expect(decision.kind).toBe(formula ? 'adopted' : 'rejected')
        if (decision.kind !== 'rejected' || decision.missing > no) return
        expect(after(decision.missing).kind).toBe('adopted')
        expect(after(decision.missing - 1).kind).toBe('rejected')
      }),
    )
  })

  it('D-MAJORITY-3: as many as are needed adopt, and one fewer does not', () => {
    expect([votesNeeded(15, 'two-thirds'), votesNeeded(15, 'simple'), votesNeeded(0, 'two-thirds')]).toEqual([10, 8, 1])
    fc.assert(
      fc.property(fc.nat(200), fc.constantFrom('simple' as const, 'two-thirds' as const), (voting, rule) => {
        const after = (yes: number) => decide({ yes, no: voting - yes, abstain: 0, present: voting }, rule).kind
        const needed = votesNeeded(voting, rule)
        if (needed <= voting) expect(after(needed)).toBe('adopted')
        if (voting > 0) expect(after(needed - 1)).toBe('rejected')
      }),
    )
  })

  it('refuses counts that cannot be', () => {
    expectRefusal('out-of-range', () => decide({ yes: 5, no: 4, abstain: 0, present: 8 }, 'simple'))
    expectRefusal('out-of-range', () => decide({ yes: 0.5, no: 0, abstain: 0, present: 8 }, 'simple'))
    expectRefusal('out-of-range', () => decide({ yes: -1, no: 0, abstain: 0, present: 8 }, 'simple'))
  })
})

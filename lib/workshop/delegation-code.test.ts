import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delegationSchema } from './delegation'
import { delegationCode } from './delegation-code'

describe('a delegation’s mark', () => {
  it.each([
    ['Receiving states', [], 'RS'],
    ['Migrants’ organisations', ['MO'], 'MIG'],
    ['International Organization for Migration', [], 'IOF'],
    ['Kenya', [], 'KEN'],
    ['Kenya', ['KEN'], 'KENY'],
    ['Kenya', ['KEN', 'KENY'], 'KE1'],
    ['X', [], 'X1'],
    ['!?', [], 'D1'],
    ['沿岸国', [], '沿岸国'],
  ])('%s beside %j is %s', (name, taken, mark) => {
    expect(delegationCode(name, new Set(taken))).toBe(mark)
  })

  it('is always one, and never one that is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 30 }), (names) => {
        const taken = new Set<string>()
        for (const name of names) {
          const mark = delegationCode(name, taken)
          expect(taken.has(mark)).toBe(false)
          expect(delegationSchema.shape.code.parse(mark)).toBe(mark)
          taken.add(mark)
        }
      }),
    )
  })
})

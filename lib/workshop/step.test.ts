import { describe, expect, it } from 'vitest'
import { newId, type StepId } from '@/lib/ids'
import { isBlind, isHidden, PLAIN_TERMS, stepSchema } from './step'

const old = {
  id: newId<StepId>(),
  kind: 'weigh-aims',
  title: 'Weigh the aims',
  instruction: '',
  minutes: 10,
  order: 0,
  gate: 'open',
  closedAt: null,
  settings: {},
}

describe('a step', () => {
  it('from before there were terms is everyone’s, and seen as it grows', () => {
    const step = stepSchema.parse(old)
    expect(step).toEqual({ ...old, ...PLAIN_TERMS })
    expect(isBlind(step)).toBe(false)
  })

  it('is blind where the others’ answers are not seen, and hidden until it is revealed', () => {
    for (const sees of ['counts', 'own']) {
      const blind = stepSchema.parse({ ...old, sees })
      expect([isBlind(blind), isHidden(blind), isHidden({ ...blind, gate: 'closed' })]).toEqual([true, true, true])
      expect(isHidden({ ...blind, gate: 'revealed' })).toBe(false)
    }
  })

  it('has an audience of ids', () => {
    expect(stepSchema.safeParse({ ...old, audience: ['no id'] }).success).toBe(false)
  })
})

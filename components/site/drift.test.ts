import { expect, test } from 'vitest'
import { DRIFTERS } from './drift'

test('the picture of the landing page favours no aim: its mean is the middle, before and after people move', () => {
  for (const at of ['from', 'to'] as const) {
    for (const aim of [0, 1, 2]) {
      const mean = DRIFTERS.reduce((sum, one) => sum + one[at][aim]!, 0) / DRIFTERS.length
      expect(mean).toBeCloseTo(1 / 3)
    }
  }
})

test('nobody stands outside the triangle', () => {
  for (const { from, to } of DRIFTERS) for (const part of [...from, ...to]) expect(part).toBeGreaterThan(0)
})

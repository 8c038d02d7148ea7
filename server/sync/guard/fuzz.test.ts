import { expect, it } from 'vitest'
import { seeded } from '@/lib/decision/random'
import { fuzz } from './testing/fuzz'

it('S3 guarded: among 8,000 crafted and damaged frames none changes what it may not, and no honest edit is refused', () => {
  const seed = 20_260_101
  const report = fuzz(8_000, seeded(seed), `seed ${seed}`)
  expect(report.faults).toEqual([])
  expect(report.honest).toBeGreaterThan(800)
  expect(report.accepted).toBeGreaterThan(100) // else the attacks would not come near the rules
}, 60_000) // one of several crowding the machine takes longer than most tests may

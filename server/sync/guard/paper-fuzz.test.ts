import { expect, it } from 'vitest'
import { seeded } from '@/lib/decision'
import { fuzzPaper } from './testing/paper-fuzz'

it('S3 guarded: among 6,000 frames in a paper none changes what it may not, and no honest edit is refused', () => {
  const report = fuzzPaper(6_000, seeded(20_260_102))
  expect(report.faults).toEqual([])
  expect(report.honest).toBeGreaterThan(600)
  expect(report.accepted).toBeGreaterThan(100)
})

import { expect, it } from 'vitest'
import { seeded } from '@/lib/decision/random'
import { fuzz } from './testing/fuzz'

it.each([
  ['workshop', 8_000],
  ['group', 4_000],
] as const)(
  'S3 guarded: in a %s’s room among %i crafted and damaged frames none changes what it may not, and no honest edit is refused',
  (kind, frames) => {
    const seed = 20_260_101
    const report = fuzz(frames, seeded(seed), `seed ${seed}`, kind)
    expect(report.faults).toEqual([])
    expect(report.honest).toBeGreaterThan(frames / 10)
    expect(report.accepted).toBeGreaterThan(frames / 100) // else the attacks would not come near the rules
  },
  60_000, // one of several crowding the machine takes longer than most tests may
)

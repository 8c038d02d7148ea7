import { expect, it } from 'vitest'
import { forgotten, MOST_AUTOMATIC, type Reason } from './history'

const HOUR = 3600_000
const NOW = 1_800_000_000_000
const at = (hours: number, reason: Reason = 'hour') => ({ id: `${reason}-${hours}`, reason, at: NOW - hours * HOUR })

it('of each older day the last stays; revisions and rulings stay', () => {
  const day = Array.from({ length: 24 }, (_, i) => at(24 * 10 + i))
  const all = [at(1), at(2), ...day, at(24 * 10 + 3, 'ruled'), at(24 * 400, 'issued')]
  const gone = new Set(forgotten(all, NOW))
  const left = all.filter(({ id }) => !gone.has(id))
  expect(left.filter(({ reason }) => reason === 'hour').length).toBeLessThanOrEqual(4)
  expect(left).toContainEqual(at(1))
  expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining(['ruled-243', 'issued-9600']))
})

it('are bounded, whatever happens', () => {
  const all = Array.from({ length: 400 }, (_, i) => at(i / 100, 'ruled'))
  expect(400 - forgotten(all, NOW).length).toBe(MOST_AUTOMATIC)
  expect(forgotten(all, NOW)).not.toContain('ruled-0')
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scenario, type Scenario } from '@/server/testing/scenario'
import { until } from '@/server/testing/until'

describe('S4 a user whose sessions have ended', () => {
  let s: Scenario
  beforeEach(async () => {
    s = await scenario()
  })
  afterEach(() => s.end())

  it('is out within a second, everywhere, and the others stay', async () => {
    const ana = s.come()
    const [tab, overHttp, ben] = [s.again(ana), s.again(ana, { http: true }), s.come()]
    await Promise.all([ana, tab, overHttp, ben].map(({ peer }) => peer.synced()))
    const began = performance.now()
    s.authority.endSessions(ana.user)
    await until('out', () => [ana, tab, overHttp].every(({ peer }) => peer.closes[0] === 'sessionEnded'))
    expect(performance.now() - began).toBeLessThan(1_000)
    await until('not let in again', () => [ana, tab].every(({ peer }) => peer.closedWith === 'notSignedIn'))
    expect(s.server.sync.stats().connections).toBe(1)
    expect(ben.peer.closes).toEqual([])
    expect(ben.peer.connections).toBe(1)
  })
})

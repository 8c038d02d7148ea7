import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { STREAM_PATH } from '@/lib/wire/http-socket'
import { contentOf, Peer } from '@/server/testing/peer'
import { scenario, weights, type Scenario } from '@/server/testing/scenario'
import { until } from '@/server/testing/until'

describe('where WebSockets are blocked', () => {
  let s: Scenario
  beforeEach(async () => {
    s = await scenario({ limits: { waiting: 8 } })
  })
  afterEach(() => s.end())
  const http = { http: true } as const

  it('S1 S2 the same room is there over posts and a stream of events', async () => {
    const [ana, bob] = [s.come('delegate', http), s.come()]
    await Promise.all([ana.peer.synced(), bob.peer.synced()])
    expect(ana.peer.heard[0]).toBe(101)
    for (let n = 0; n < 200; n++) ana.weigh(n % 101)
    bob.weigh(7)
    ana.peer.provider.awareness.setLocalStateField('cursor', 5)
    await ana.peer.allSaved()
    await until('both answers', () => Object.keys(ana.peer.answers(s.step)).length === 2)
    await until('one document', () => contentOf(ana.peer.doc) === contentOf(bob.peer.doc))
    await until('presence', () => bob.peer.others().some(({ cursor }) => cursor === 5))
    expect(bob.peer.answers(s.step)).toHaveProperty(ana.member.participant, weights(199 % 101))
    ana.peer.leave()
    await until('gone', () => bob.peer.others().length === 0)
  })

  it('comes back after the server was away, and sends what was written meanwhile', async () => {
    const ana = s.come('delegate', http)
    await ana.peer.synced()
    await ana.peer.allSaved()
    const restarted = s.restart()
    await until('away', () => !ana.peer.provider.wsconnected)
    ana.weigh(77)
    await restarted
    await until('back', () => ana.peer.connections > 1 && ana.peer.saved)
    expect(await s.server.sync.rooms.read({ kind: 'workshop', workshop: s.workshop }, contentOf)).toContain('77')
  })

  it('S3 S4 the same rules hold: refusals, membership, origin, session', async () => {
    const [ana, bob] = [s.come('delegate', http), s.come('delegate', http)]
    await Promise.all([ana.peer.synced(), bob.peer.synced()])
    ana.peer.answer(s.step, bob.member.participant, weights(1))
    await until('refusal', () => ana.peer.closedWith === 'refused')
    expect(ana.peer.refusal).not.toBeNull()
    s.authority.change(bob.user, s.workshop, null)
    await until('close', () => bob.peer.closedWith === 'membershipChanged')
    const stranger = new Peer(s.server.url, s.room, s.authority.join(s.authority.workshop()).user, http)
    await until('close', () => stranger.closedWith === 'notAllowed')
    expect(stranger.bytes).toEqual([])
    stranger.leave()
  })

  it('S4 a stream belongs to who opened it, and posts from elsewhere are refused', async () => {
    const base = `http://127.0.0.1:${s.server.port}${STREAM_PATH}`
    const [ana, bob] = [s.authority.join(s.workshop), s.authority.join(s.workshop)]
    const cookie = (user: string) => ({ cookie: `user=${user}` })
    const abort = new AbortController()
    const stream = await fetch(base, { headers: cookie(ana.user), signal: abort.signal })
    const { value } = await stream.body!.getReader().read()
    const id = new TextDecoder().decode(value).trim().split(' ')[2]!
    const post = (query: string, headers: Record<string, string>) =>
      fetch(`${base}?stream=${id}&channel=1&${query}`, { method: 'POST', headers }).then(({ status }) => status)
    const open = `open=${encodeURIComponent(`/sync/${s.room}`)}`
    expect(await post(open, cookie(bob.user))).toBe(404)
    expect(await post(open, {})).toBe(403)
    expect(await post(open, { ...cookie(ana.user), origin: 'http://elsewhere.test' })).toBe(403)
    expect(await post('seq=1', cookie(ana.user))).toBe(409)
    expect(await post(open, cookie(ana.user))).toBe(204)
    expect(await post('seq=2', cookie(ana.user))).toBe(409)
    expect(await post('seq=1', cookie(ana.user))).toBe(204)
    expect(await post('seq=1', cookie(ana.user))).toBe(204)
    expect((await fetch(base)).status).toBe(403)
    abort.abort()
    await until('nobody', () => s.server.sync.stats().connections === 0)
  })
})

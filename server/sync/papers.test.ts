import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { paperOf, Replica } from '@/components/papers/testing/replica'
import { seeded } from '@/lib/decision'
import { paperRoom } from '@/lib/document/paper-room'
import { plainText } from '@/lib/papers/body'
import { readBody } from '@/lib/document/body-text'
import { newId } from '@/lib/ids'
import type { Role } from '@/lib/workshop/role'
import { contentOf, Peer } from '@/server/testing/peer'
import { scenario, type Scenario } from '@/server/testing/scenario'
import { until } from '@/server/testing/until'

describe('a paper on the server', () => {
  let s: Scenario
  let paper: { kind: 'paper'; workshop: Scenario['workshop']; paper: string }
  let peers: Peer[]

  beforeEach(async () => {
    s = await scenario()
    peers = []
    paper = { kind: 'paper', workshop: s.workshop, paper: newId() }
    const start = Y.encodeStateAsUpdate(paperOf(['The parties agree to meet.', 'They report yearly.']))
    await s.server.sync.rooms.write(paper, (doc) => Y.applyUpdate(doc, start))
  })
  afterEach(async () => {
    for (const peer of peers) peer.leave()
    await s.end()
  })

  const stored = () => s.server.sync.rooms.read(paper, (doc) => Y.encodeStateAsUpdate(doc))
  const textsOf = (doc: Y.Doc): string[] => {
    const { clauses } = paperRoom(doc)
    const present = clauses.read().filter(({ state }) => state === 'present')
    return present.map(({ id }) => plainText(readBody(clauses.body(id)!)))
  }
  const texts = () => s.server.sync.rooms.read(paper, textsOf)

  /** Waits until the server's copy says so. */
  const reads = async (what: string, isSo: () => Promise<boolean>) => {
    let so = false
    const look = () => void isSo().then((found) => (so ||= found))
    await until(what, () => (look(), so))
  }

  /** Somebody with the real editor's binding, connected over a real socket. */
  async function writer(seed: number, role?: Role) {
    const { user, member } = s.authority.join(s.workshop, role)
    const replica = new Replica(member.participant, await stored(), seeded(seed))
    const peer = new Peer(s.server.url, `${s.workshop}.paper.${paper.paper}`, user, {
      doc: replica.doc,
      maxBackoff: 50,
    })
    peers.push(peer)
    await peer.synced()
    return { replica, peer, user }
  }

  it('what was typed in the second half of a split clause lands there, whoever was first', async () => {
    for (const [turn, first] of (['split', 'type'] as const).entries()) {
      const [a, b] = [await writer(10 + turn), await writer(20 + turn)]
      const before = await texts()
      // Neither has heard of the other: both write in one turn of this process.
      const split = () => a.replica.split(0, 18)
      const type = () => b.replica.type(0, before[0]!.length - 1, ' in May')
      for (const one of first === 'split' ? [split, type] : [type, split]) one()
      await reads('both halves', async () => (await texts()).length === before.length + 1)
      await reads('the words', async () => (await texts()).join('|').includes('in May'))
      await a.peer.allSaved()
      await b.peer.allSaved()
      expect((await texts())[1]).toBe('to meet in May.')
      await until('the same everywhere', () => textsOf(a.replica.doc)[1] === textsOf(b.replica.doc)[1])
      expect(a.replica.texts).toEqual(b.replica.texts)
      a.replica.join(1)
      b.peer.leave()
      await a.peer.allSaved()
      await reads('joined again', async () => (await texts()).length === before.length)
      a.replica.erase(0, a.replica.texts[0]!.indexOf(' in May'), ' in May'.length)
      await a.peer.allSaved()
      a.peer.leave()
    }
  })

  it('S1 what the server carried on is on disk: after a restart a late edit has converged everywhere', async () => {
    const [a, b] = [await writer(3), await writer(4)]
    b.peer.provider.disconnect()
    b.replica.type(1, 5, 'shall ')
    b.replica.type(0, 21, 'soon ')
    a.replica.join(1)
    await a.peer.allSaved()
    a.replica.split(0, 11)
    await a.peer.allSaved()
    b.peer.provider.connect()
    await reads('it is carried on', async () => (await texts()).join(' ').includes('They shall report'))
    await b.peer.synced()
    await b.peer.allSaved()
    const said = await texts()
    expect(said).toEqual(['The parties', ' agree to soon meet.They shall report yearly.'])
    await s.restart()
    expect(await texts()).toEqual(said)
    const fresh = new Y.Doc()
    paperRoom(fresh)
    Y.applyUpdate(fresh, await stored())
    for (const { peer, replica } of [a, b]) {
      await until('back', () => peer.connections > 1 && peer.saved)
      await until('the same', () => contentOf(replica.doc) === contentOf(fresh))
      expect(replica.texts).toEqual(said)
    }
  })

  it('late edits after a restart are still carried on: the moves are in the document', async () => {
    const [a, b] = [await writer(5), await writer(6)]
    b.peer.provider.disconnect()
    b.replica.type(1, 12, 'in public ')
    a.replica.join(1)
    await a.peer.allSaved()
    await s.restart()
    b.peer.provider.connect()
    await reads('it is carried on', async () => (await texts()).join(' ').includes('in public'))
    expect(await texts()).toEqual(['The parties agree to meet.They report in public yearly.'])
    await until('everywhere', () => a.replica.texts[0]!.includes('in public'))
  })

  it('S3 an observer is refused and nobody else hears of it', async () => {
    const [a, observer] = [await writer(7), await writer(8, 'observer')]
    const before = await texts()
    observer.replica.type(0, 0, 'No: ')
    await until('refusal', () => observer.peer.refusal !== null)
    expect(observer.peer.refusal!.rule).toBe('clause-text')
    expect(await texts()).toEqual(before)
    expect(a.replica.texts).toEqual(before)
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { contentOf } from '@/server/testing/peer'
import { scenario, weights, type Scenario } from '@/server/testing/scenario'
import { until } from '@/server/testing/until'

describe('the sync server', () => {
  let s: Scenario
  beforeEach(async () => {
    s = await scenario()
  })
  afterEach(() => s.end())

  it('S1 acknowledges what it has stored, greets first, and has it after a restart', async () => {
    const ana = s.come()
    await ana.peer.synced()
    expect(ana.peer.heard[0]).toBe(101)
    expect(ana.peer.hello).toMatchObject({ epoch: 1, participant: ana.member.participant, role: 'delegate' })
    ana.weigh(40)
    ana.weigh(41)
    await ana.peer.allSaved()
    const log = await s.server.store.journal.history(s.room, 0, 100)
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
    expect(log.filter(({ actor }) => actor === ana.member.participant)).toHaveLength(2)

    ana.peer.leave()
    await s.restart()
    const again = s.again(ana)
    await again.peer.synced()
    expect(again.peer.answers(s.step)).toEqual({ [ana.member.participant]: weights(41) })
  })

  it('S2 brings everyone to the same document, who was offline too, and equal to what is loaded', async () => {
    const people = [s.come(), s.come(), s.come('delegate', { plain: true })]
    await Promise.all(people.map(({ peer }) => peer.synced()))
    people[0]!.peer.provider.disconnect()
    for (const [index, person] of people.entries()) for (let n = 0; n < 20; n++) person.weigh((index * 20 + n) % 101)
    people[0]!.peer.provider.connect()
    await until('three answers everywhere', () =>
      people.every(({ peer }) => {
        const answers = peer.answers(s.step) as Record<string, { weights: { rights: number } }>
        return people.every(({ member }, index) => answers[member.participant]?.weights.rights === index * 20 + 19)
      }),
    )
    await people[0]!.peer.allSaved()
    const replicas = people.map(({ peer }) => contentOf(peer.doc))
    await s.restart()
    const loaded = await s.server.sync.rooms.read({ kind: 'workshop', workshop: s.workshop }, contentOf)
    expect(new Set([...replicas, loaded]).size).toBe(1)
  })

  it('S3 refuses what a person may not write: the others see no trace, and it names the rule', async () => {
    const [ana, bob] = [s.come(), s.come()]
    await Promise.all([ana.peer.synced(), bob.peer.synced()])
    ana.peer.answer(s.step, bob.member.participant, weights(100))
    await until('refusal', () => ana.peer.closedWith)
    expect(ana.peer.closedWith).toBe('refused')
    expect(ana.peer.refusal).toMatchObject({ rule: expect.any(String), sentence: expect.any(String) })
    bob.weigh(3)
    await bob.peer.allSaved()
    expect(bob.peer.answers(s.step)).toEqual({ [bob.member.participant]: weights(3) })
    expect(await s.server.metrics.refusals.get()).toMatchObject({ values: [{ value: 1 }] })
  })

  it('S3 lets observers read, acknowledges their empty step 2, and refuses what they write', async () => {
    const [ana, watcher] = [s.come(), s.come('observer')]
    await ana.peer.synced()
    ana.weigh(10)
    await watcher.peer.synced()
    await watcher.peer.allSaved()
    await until('the answer', () => Object.keys(watcher.peer.answers(s.step)).length === 1)
    watcher.weigh(50)
    await until('refusal', () => watcher.peer.closedWith === 'refused')
    expect(ana.peer.answers(s.step)).not.toHaveProperty(watcher.member.participant)
  })

  it('S3 takes no updates for a closed step after the grace', async () => {
    const ana = s.come()
    await ana.peer.synced()
    const { openStep } = await import('@/server/testing/scenario')
    await s.server.sync.rooms.write({ kind: 'workshop', workshop: s.workshop }, (doc) =>
      openStep(doc, s.step, { gate: 'closed', closedAt: Date.now() - 4_000 }),
    )
    ana.weigh(1)
    await until('refusal', () => ana.peer.closedWith === 'refused')
  })

  it('S4 lets in nobody without a session, from another site, or who is no member', async () => {
    const other = s.authority.workshop()
    const stranger = s.authority.join(other)
    const { Peer } = await import('@/server/testing/peer')
    const member = s.authority.join(s.workshop)
    const url = s.server.url
    const cases = [
      [new Peer(url, s.room, null), 'notSignedIn'],
      [new Peer(url, s.room, member.user, { origin: 'http://elsewhere.test' }), 'wrongOrigin'],
      [new Peer(url, s.room, stranger.user), 'notAllowed'],
      [new Peer(url, 'nonsense', member.user), 'noSuchRoom'],
      [new Peer(url, `${'z'.repeat(16)}.workshop`, member.user), 'noSuchRoom'],
      [new Peer(url, `${s.workshop}.desk.${stranger.member.participant}`, member.user), 'notAllowed'],
    ] as const
    for (const [peer, reason] of cases) {
      await until(reason, () => peer.closedWith)
      expect(peer.closedWith).toBe(reason)
      expect(peer.bytes).toEqual([])
      peer.leave()
    }
  })

  it('S4 closes open connections within a second when membership ends, and tells when a role changes', async () => {
    const [ana, bob] = [s.come(), s.come()]
    await Promise.all([ana.peer.synced(), bob.peer.synced()])
    const at = Date.now()
    s.authority.change(ana.user, s.workshop, null)
    await until('close', () => ana.peer.closedWith)
    expect(ana.peer.closedWith).toBe('membershipChanged')
    expect(Date.now() - at).toBeLessThan(1_000)

    s.authority.change(bob.user, s.workshop, { role: 'observer' })
    await until('new hello', () => bob.peer.hello?.role === 'observer')
    bob.weigh(5)
    await until('refusal', () => bob.peer.closedWith === 'refused')
  })

  it('S5 says itself who is present, and lets nobody speak for another', async () => {
    const [ana, bob] = [s.come(), s.come()]
    await Promise.all([ana.peer.synced(), bob.peer.synced()])
    ana.peer.provider.awareness.setLocalState({ user: { participant: 'x', name: 'The President' }, cursor: 1 })
    await until('presence', () => bob.peer.others().some((state) => state.cursor === 1))
    const { participant, name, role, delegation } = ana.member
    expect(bob.peer.others()).toEqual([{ cursor: 1, user: { participant, name, role, delegation } }])

    // Bob, with a client of his own making, speaks for Ana's client id.
    const { presenceMessage } = await import('./protocol')
    const encoding = await import('lib0/encoding')
    const forged = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, ana.peer.doc.clientID)
      encoding.writeVarUint(encoder, 99)
      encoding.writeVarString(encoder, JSON.stringify({ cursor: 666 }))
    })
    const carol = s.come()
    await carol.peer.synced()
    bob.peer.provider.ws!.send(presenceMessage(forged) as Uint8Array<ArrayBuffer>)
    ana.peer.provider.awareness.setLocalStateField('cursor', 2)
    await until('true presence', () => carol.peer.others().some((state) => state.cursor === 2))
    expect(carol.peer.others().some((state) => state.cursor === 666)).toBe(false)

    s.authority.change(ana.user, s.workshop, { name: 'Ana Bell' })
    await until('new name', () => JSON.stringify(carol.peer.others()).includes('Ana Bell'))
    ana.peer.provider.disconnect()
    await until('gone', () => !JSON.stringify(carol.peer.others()).includes('Ana Bell'))
    ana.peer.provider.connect()
    await until('back', () => JSON.stringify(carol.peer.others()).includes('Ana Bell'))
  })

  it('S5 shows at once who has come and does nothing yet', async () => {
    const ana = s.come()
    await ana.peer.synced()
    const bob = s.come('delegate', { plain: true })
    for (const [one, other] of [
      [ana, bob],
      [bob, ana],
    ] as const) {
      await until('the other', () => one.peer.others().length === 1)
      expect(one.peer.others()[0]).toMatchObject({ user: { participant: other.member.participant } })
    }
  })

  it('S6 closes a connection that sends too much at once, and harms nobody', async () => {
    const [ana, bob] = [s.come(), s.come()]
    await Promise.all([ana.peer.synced(), bob.peer.synced()])
    for (const size of [2_000_000, 20_000_000]) {
      const carol = s.come()
      await carol.peer.synced()
      carol.peer.provider.ws!.send(new Uint8Array(size))
      await until('close', () => carol.peer.closedWith)
      expect(carol.peer.closedWith).toBe('tooLarge')
    }
    ana.peer.provider.ws!.send(Uint8Array.of(0, 2, 3, 1, 2, 3))
    await until('close', () => ana.peer.closedWith === 'malformed')
    bob.weigh(9)
    await bob.peer.allSaved()
  })

  it('S9 serves the plain y-websocket client and sends it nothing it does not know', async () => {
    const [ana, bob] = [s.come('delegate', { plain: true }), s.come()]
    await Promise.all([ana.peer.synced(), bob.peer.synced()])
    ana.weigh(70)
    await until('answer', () => Object.keys(bob.peer.answers(s.step)).length === 1)
    bob.weigh(30)
    await until('answer', () => Object.keys(ana.peer.answers(s.step)).length === 2)
    expect(ana.peer.heard.every((type) => type < 4)).toBe(true)
  })

  it('refuses a copy from another epoch before anything else', async () => {
    const doc = new Y.Doc()
    doc.getMap('answers').set('old', 1)
    const ana = s.come('delegate', { doc, epoch: 7 })
    await until('close', () => ana.peer.closedWith)
    expect(ana.peer.closedWith).toBe('staleCopy')
    expect(ana.peer.bytes).toEqual([])
  })
})

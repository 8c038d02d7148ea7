import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { keepPaper, unsentClauses } from '@/components/papers/page/unsent-clauses'
import { paperOf, Replica } from '@/components/papers/testing/replica'
import { seeded } from '@/lib/decision'
import { bareText } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { newId } from '@/lib/ids'
import { Peer } from '@/server/testing/peer'
import { scenario, type Scenario } from '@/server/testing/scenario'
import { until } from '@/server/testing/until'

const BEGIN = 1_800_000_000_000
const TYPISTS = 8
const TEN_MINUTES = 600_000

let now = BEGIN
let s: Scenario
let peers: Peer[]
beforeEach(async () => {
  now = BEGIN
  s = await scenario({ clock: () => now })
  peers = []
})
afterEach(async () => {
  for (const peer of peers) peer.leave()
  await s.end()
})

/** A character for each key of each typist, so that every one can be looked for. */
const keyOf = (typist: number, key: number) => String.fromCodePoint(0x4e00 + typist * 2000 + key)

it('S8 eight typists, a cut of ten minutes, a role revoked mid-sentence: everything is in the text or offered as a draft', async () => {
  const paper = { kind: 'paper' as const, workshop: s.workshop, paper: newId() }
  const texts = Array.from({ length: 6 }, (_, i) => `Paragraph ${i} decides something of weight, and says so`)
  const start = Y.encodeStateAsUpdate(paperOf(texts))
  await s.server.sync.rooms.write(paper, (doc) => Y.applyUpdate(doc, start))
  const stored = () => s.server.sync.rooms.read(paper, (doc) => Y.encodeStateAsUpdate(doc))
  const served = await stored()
  const random = seeded(20_261_122)
  const people = Array.from({ length: TYPISTS }, (_, i) => {
    const { user, member } = s.authority.join(s.workshop)
    const replica = new Replica(member.participant, served, seeded(i + 1))
    const peer = new Peer(s.server.url, `${s.workshop}.paper.${paper.paper}`, user, {
      doc: replica.doc,
      maxBackoff: 50,
    })
    peers.push(peer)
    return { user, replica, peer, typed: [] as string[], erased: new Set<string>() }
  })
  await Promise.all(peers.map((peer) => peer.synced()))

  for (const peer of peers) peer.provider.disconnect()
  const revoked = people[3]!
  const typing = (typist: number, keys: number) => {
    const { replica, typed, erased } = people[typist]!
    for (let i = 0; i < keys; i++) {
      const { doc } = replica.state
      const index = Math.floor(random() * doc.childCount)
      const words = doc.child(index).textContent
      const offset = Math.floor(random() * (words.length + 0.999))
      const key = keyOf(typist, typed.length)
      replica.type(index, offset, key)
      typed.push(key)
      const chance = random()
      if (chance < 0.06) replica.split(index, offset)
      else if (chance < 0.1 && index > 0) replica.join(index)
      else if (chance < 0.14) replica.move(index, Math.floor(random() * doc.childCount))
      else if (chance < 0.2) {
        for (const one of replica.texts[index]!.slice(0, 2)) erased.add(one)
        replica.erase(index, 0, Math.min(2, replica.texts[index]!.length))
      }
      now += TEN_MINUTES / (TYPISTS * 40)
    }
  }
  for (let turn = 0; turn < 4; turn++) {
    for (let typist = 0; typist < TYPISTS; typist++) {
      typing(typist, 5)
      if (turn === 2 && typist === 3) s.authority.change(revoked.user, s.workshop, { role: 'observer' })
      typing(typist, 5)
    }
  }
  expect(now - BEGIN).toBeGreaterThanOrEqual(TEN_MINUTES)

  for (const peer of [5, 0, 3, 7, 2, 6, 1, 4].map((i) => peers[i]!)) peer.provider.connect()
  const writers = people.filter((one) => one !== revoked)
  await until('the refusal', () => revoked.peer.closedWith === 'refused')
  revoked.peer.leave()
  await Promise.all(writers.map(({ peer }) => peer.synced()))
  await Promise.all(writers.map(({ peer }) => peer.allSaved()))
  const shownBy = ({ replica }: (typeof people)[number]) => JSON.stringify(replica.texts)
  await until('all to read the same', () => new Set(writers.map(shownBy)).size === 1)

  // What is on disk is what everybody reads.
  await s.restart()
  const after = new Y.Doc()
  Y.applyUpdate(after, await stored())
  const { clauses } = paperRoom(after)
  const present = clauses.read().filter(({ state }) => state === 'present')
  expect(present.map(({ id }) => bareText(clauses.body(id)!))).toEqual(writers[0]!.replica.texts)

  const erased = new Set(people.flatMap((one) => [...one.erased]))
  const seen = new Set(writers[0]!.replica.texts.join(''))
  const lost = writers.flatMap(({ typed }) => typed.filter((key) => !seen.has(key) && !erased.has(key)))
  expect(lost).toEqual([])

  // Of whoever may write no more nothing is in the text, and every word is in the draft.
  expect(revoked.typed.filter((key) => seen.has(key))).toEqual([])
  const draft = new Set(
    unsentClauses(keepPaper(revoked.replica.doc), after)
      .map(({ text }) => text)
      .join(''),
  )
  expect(revoked.typed.filter((key) => !draft.has(key) && !revoked.erased.has(key))).toEqual([])
}, 60_000)

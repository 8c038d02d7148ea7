import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from '@/lib/document/roots'
import { contentOf } from '@/server/testing/peer'
import { scenario, type Scenario } from '@/server/testing/scenario'
import { until } from '@/server/testing/until'
import { FanOut, Outbox } from './fan-out'
import { Frames } from './frames'
import type { Transport } from './transport'

describe('what one turn sends', () => {
  const recording = () => {
    const writes: Uint8Array[] = []
    const transport = { write: (frames: Frames[]) => writes.push(Buffer.concat(frames.map(({ ws }) => ws))) }
    return { writes, transport: transport as unknown as Transport }
  }

  it('S7 is one write a client, of the same bytes for all', async () => {
    const fanOut = new FanOut()
    const clients = [recording(), recording()]
    const outboxes = clients.map(({ transport }) => new Outbox(transport, fanOut, () => 0))
    const shared = new Frames([Uint8Array.of(0, 2, 1), new Uint8Array(200).fill(7)])
    for (let i = 0; i < 3; i++) for (const outbox of outboxes) outbox.send(shared)
    outboxes[0]!.send(new Frames([Uint8Array.of(100, 1)]))
    await new Promise((resolve) => setImmediate(resolve))
    expect(clients.map(({ writes }) => writes.length)).toEqual([1, 1])
    expect(clients[0]!.writes[0]!.length).toBe(clients[1]!.writes[0]!.length + 4)
    expect(shared.ws).toBe(shared.ws)
  })

  it.each([0, 125, 126, 65_535, 65_536])('is framed as WebSockets want it, %i bytes', async (length) => {
    const { createServer } = await import('node:http')
    const { WebSocket, WebSocketServer } = await import('ws')
    const http = createServer()
    new WebSocketServer({ server: http }).on('connection', (_, { socket }) => {
      socket.write(new Frames([new Uint8Array(length).fill(3), Uint8Array.of(1)]).ws)
    })
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    const ws = new WebSocket(`ws://127.0.0.1:${(http.address() as { port: number }).port}`)
    const heard: number[] = []
    ws.on('message', (data) => heard.push((data as Buffer).length))
    await until('both messages', () => heard.length === 2)
    expect(heard).toEqual([length, 1])
    ws.terminate()
    http.close()
  })
})

describe('the flow', () => {
  let s: Scenario
  let later: number
  beforeEach(async () => {
    later = 0
    s = await scenario({ limits: { backlog: 64 * 1024, waiting: 8 }, ticks: () => performance.now() + later })
  })
  afterEach(() => s.end())
  const announce = (text: string) =>
    s.server.sync.rooms.write({ kind: 'workshop', workshop: s.workshop }, (doc) => {
      root(doc, 'tallies').set('announcement', text)
    })

  it('S6 a slow reader costs the others nothing, and catches up in one piece', async () => {
    const [ana, slow] = [s.come(), s.come('observer')]
    await Promise.all([ana.peer.synced(), slow.peer.synced()])
    const socket = slow.peer.provider.ws as unknown as { pause(): void; resume(): void }
    socket.pause()
    const resyncs = async () => (await s.server.metrics.resyncs.get()).values[0]!.value
    let size = 0
    for (; (await resyncs()) === 0; size++) await announce(`${size} `.repeat(100_000))
    const memory = process.memoryUsage().external
    for (let more = 0; more < 30; more++) await announce(`${size++} `.repeat(100_000))
    expect(process.memoryUsage().external - memory).toBeLessThan(40_000_000)
    await until('the last', () => contentOf(ana.peer.doc).includes(`"${size - 1} `))
    expect(contentOf(slow.peer.doc)).not.toContain(`"${size - 1} `)
    socket.resume()
    await until('the last', () => contentOf(slow.peer.doc) === contentOf(ana.peer.doc))
    expect(slow.peer.closedWith).toBeNull()
  })

  it('S6 a reader who takes nothing for long is sent away', async () => {
    const slow = s.come('observer')
    await slow.peer.synced()
    const socket = slow.peer.provider.ws as unknown as { pause(): void; resume(): void }
    socket.pause()
    const behind = async () => (await s.server.metrics.resyncs.get()).values[0]!.value
    for (let n = 0; (await behind()) === 0; n++) await announce(`${n} `.repeat(100_000))
    later += 31_000
    s.server.sync.tend()
    expect(s.server.sync.stats().connections).toBe(0)
    socket.resume()
    await until('close', () => slow.peer.closedWith)
    expect(slow.peer.closedWith).toBe('resync')
  })

  it('S6 a flood is read no faster than it is judged, and all of it is', async () => {
    const ana = s.come()
    await ana.peer.synced()
    for (let n = 0; n < 2_000; n++) ana.weigh(n % 101)
    await ana.peer.allSaved()
    expect(ana.peer.closedWith).toBeNull()
    const log = await s.server.store.journal.history(s.room, 0, 5_000)
    expect(log.filter(({ actor }) => actor === ana.member.participant)).toHaveLength(2_000)
  })

  it('S6 who sends more than a person could is sent away', async () => {
    const ana = s.come()
    await ana.peer.synced()
    for (let n = 0; n < 7_000; n++) ana.peer.provider.ws!.send(Uint8Array.of(1, 1, 0))
    await until('close', () => ana.peer.closedWith)
    expect(ana.peer.closedWith).toBe('tooFast')
  })

  it('S9 every client hears something at least every 15 s', async () => {
    const ana = s.come('delegate', { plain: true })
    await ana.peer.synced()
    ana.peer.provider.awareness.setLocalState(null)
    const heard = ana.peer.heard.length
    later += 9_500
    s.server.sync.tend()
    await until('a frame', () => ana.peer.heard.length > heard)
    expect(ana.peer.heard.at(-1)).toBe(1)
  })

  it('who saves data is told no presence, and what is written in batches', async () => {
    const [ana, saver] = [s.come(), s.come('delegate', { saver: true })]
    await Promise.all([ana.peer.synced(), saver.peer.synced()])
    await saver.peer.allSaved()
    const heard = saver.peer.heard.length
    for (let n = 0; n < 5; n++) {
      ana.weigh(n)
      ana.peer.provider.awareness.setLocalStateField('cursor', n)
      await ana.peer.allSaved()
    }
    saver.weigh(1) // its own acknowledgement comes at once
    await saver.peer.allSaved()
    expect(saver.peer.answers(s.step)).not.toHaveProperty(ana.member.participant)
    expect(saver.peer.heard.slice(heard)).toEqual([100])
    await until('the batch', () => Object.keys(saver.peer.answers(s.step)).length === 2)
    expect(saver.peer.heard.includes(1)).toBe(false)
    expect(contentOf(saver.peer.doc)).toBe(contentOf(ana.peer.doc))
  })

  it('S2 a crowd that types at once ends with one document, in log, memory and every copy', async () => {
    const people = Array.from({ length: 12 }, () => s.come())
    await Promise.all(people.map(({ peer }) => peer.synced()))
    for (let n = 0; n < 40; n++) {
      for (const [i, person] of people.entries()) {
        person.weigh((n * 7 + i) % 101)
        person.peer.provider.awareness.setLocalStateField('cursor', n)
      }
      await new Promise((resolve) => setImmediate(resolve))
    }
    await Promise.all(people.map(({ peer }) => peer.allSaved()))
    await until('one document', () => new Set(people.map(({ peer }) => contentOf(peer.doc))).size === 1)
    await until('all cursors', () =>
      people.every(({ peer }) => peer.others().filter((o) => o.cursor === 39).length === 11),
    )
    const content = contentOf(people[0]!.peer.doc)
    await s.restart()
    expect(await s.server.sync.rooms.read({ kind: 'workshop', workshop: s.workshop }, contentOf)).toBe(content)
  })
})

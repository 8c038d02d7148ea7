import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from '@/lib/document/roots'
import { Peer } from '@/server/testing/peer'
import { scenario, weights, type Scenario } from '@/server/testing/scenario'
import { startServer } from '@/server/testing/start'
import { until } from '@/server/testing/until'

const CHILD = fileURLToPath(new URL('../testing/child.ts', import.meta.url))

describe('a server process that ends at any moment', { timeout: 90_000 }, () => {
  let s: Scenario
  let child: ChildProcess | null = null
  beforeEach(async () => {
    s = await scenario()
  })
  afterEach(async () => {
    child?.kill('SIGKILL')
    await s.end()
  })

  async function start(port: number): Promise<number> {
    const people = join(s.folder, 'people.json')
    await writeFile(people, s.authority.dump())
    child = spawn(process.execPath, ['--import', 'tsx', CHILD, s.folder, people, String(port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(child.stdout!, 'data')) as [Buffer]
    return Number(line.toString())
  }

  /** People of the workshop, with the number of the last answer of theirs that was acknowledged. */
  const crowd = (count: number) =>
    Array.from({ length: count }, () => ({ ...s.authority.join(s.workshop), acknowledged: -1 }))

  /** They answer all the time. */
  function work(port: number, people: ReturnType<typeof crowd>) {
    const working = people.map((person) => {
      const peer = new Peer(`ws://127.0.0.1:${port}/sync`, s.room, person.user)
      const said = new Map<number, number>() // how-manyth message of this connection → which answer
      let connection = 0
      let n = person.acknowledged
      const timer = setInterval(() => {
        if (peer.connections !== connection) said.clear()
        connection = peer.connections
        for (const [message, answer] of said) {
          if (message <= peer.acked) person.acknowledged = Math.max(person.acknowledged, answer)
        }
        if (!peer.provider.synced) return
        const before = peer.sent
        peer.answer(s.step, person.member.participant, weights(++n % 101, `answer ${n}`))
        if (peer.sent > before) said.set(peer.sent, n) // else the socket was closing
      }, 2)
      return { peer, timer }
    })
    return {
      peers: working.map(({ peer }) => peer),
      stop() {
        for (const { peer, timer } of working) {
          clearInterval(timer)
          peer.leave()
        }
      },
    }
  }

  const answerOf = async (people: ReturnType<typeof crowd>): Promise<number[]> => {
    const answers = await stored()
    return people.map(({ member }) => Number(answers[member.participant]!.why.split(' ')[1]))
  }

  const stored = async () => {
    const server = await startServer({ authority: s.authority, folder: s.folder })
    try {
      return await server.sync.rooms.read(
        { kind: 'workshop', workshop: s.workshop },
        (doc) => root(doc, 'answers').toJSON()[s.step] as Record<string, { why: string }>,
      )
    } finally {
      await server.stop()
    }
  }

  it('S1 kill -9 loses nothing that was acknowledged', async () => {
    await s.server.stop()
    const people = crowd(4)
    let port = 0
    for (let round = 1; round <= 3; round++) {
      port = await start(port)
      const before = people.map(({ acknowledged }) => acknowledged)
      const working = work(port, people)
      await until('work', () => people.every(({ acknowledged }, i) => acknowledged > before[i]! + 13 * round), 30_000)
      child!.kill('SIGKILL')
      await once(child!, 'exit')
      working.stop()
      const answers = await answerOf(people)
      for (const [i, { acknowledged }] of people.entries()) expect(answers[i]).toBeGreaterThanOrEqual(acknowledged)
    }
  })

  it('S10 SIGTERM stores, acknowledges and says goodbye', async () => {
    await s.server.stop()
    const people = crowd(3)
    const port = await start(0)
    const working = work(port, people)
    await until('work', () => people.every(({ acknowledged }) => acknowledged > 30), 30_000)
    child!.kill('SIGTERM')
    expect(await once(child!, 'exit')).toEqual([0, null])
    await until('goodbye', () => working.peers.every(({ closes }) => closes.includes('restarting')))
    working.stop()
    const answers = await answerOf(people)
    for (const [i, { acknowledged }] of people.entries()) expect(answers[i]).toBeGreaterThanOrEqual(acknowledged)
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scenario, type Scenario } from '@/server/testing/scenario'
import { until } from '@/server/testing/until'

const HOUR = 3_600_000
const STEP = 4_000 // ms, as the server's own beat
const RENEWED = 15_000 // ms after which every client says again that it is there
/** Of IP, TCP and TLS around each WebSocket message, and of the packet that confirms it. */
const AROUND = 20 + 32 + 29 + 52
const MEGABYTE = 1_000_000

describe('S6 saving data', () => {
  let ahead = 0
  let s: Scenario
  beforeEach(async () => {
    ahead = 0
    s = await scenario({ ticks: () => performance.now() + ahead })
  })
  afterEach(() => s.end())

  it('costs under 1 MB an hour, idle in a room of 50', { timeout: 120_000 }, async () => {
    const saver = s.come('delegate', { saver: true })
    const others = Array.from({ length: 49 }, () => s.come())
    const crowd = [saver, ...others]
    await Promise.all(crowd.map(({ peer }) => peer.synced()))
    for (const { peer } of crowd) peer.provider.awareness.setLocalStateField('at', 'lobby')
    const plain = others[0]!.peer
    await until('everybody is there', () => plain.others().length === 49)
    const before = { saver: saver.peer.bytes.length, plain: plain.bytes.length }
    let sent = 0
    saver.peer.provider.awareness.on('update', () => sent++)

    for (let at = 0, renewed = 0; at < HOUR; at += STEP) {
      ahead += STEP
      if (at - renewed >= RENEWED) {
        renewed = at
        // As each client's own timer does.
        for (const { peer } of crowd) peer.provider.awareness.setLocalState(peer.provider.awareness.getLocalState())
        const last = others.at(-1)!.peer
        const clock = last.provider.awareness.meta.get(last.doc.clientID)!.clock
        await until('passed on', () => (plain.provider.awareness.meta.get(last.doc.clientID)?.clock ?? 0) >= clock)
      }
      s.server.sync.tend()
    }
    await until('the last sign of life', () => saver.peer.bytes.length > before.saver)

    const told = (messages: readonly Uint8Array[]) => ({
      messages: messages.length,
      bytes: messages.reduce((sum, { length }) => sum + length + (length < 126 ? 2 : 4), 0),
    })
    const down = told(saver.peer.bytes.slice(before.saver))
    const ofPlain = told(plain.bytes.slice(before.plain))
    const up = sent * (80 + 6) // a client's own sign of life, masked
    const whole = down.bytes + up + (down.messages + sent) * AROUND
    process.stdout.write(
      `an hour idle in a room of 50, saving data: ${down.messages} messages down, ${sent} up, ` +
        `${Math.round(whole / 1000)} kB with everything around them; otherwise ${ofPlain.messages} messages, ` +
        `${Math.round((ofPlain.bytes + ofPlain.messages * AROUND) / 1000)} kB down\n`,
    )
    expect(saver.peer.connections).toBe(1)
    expect(saver.peer.heard.slice(before.saver).every((type) => type === 1)).toBe(true)
    expect(saver.peer.others()).toEqual([])
    expect(down.messages).toBeGreaterThan(HOUR / 30_000) // else the client would connect anew
    expect(whole).toBeLessThan(MEGABYTE)
  })
})

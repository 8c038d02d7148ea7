import { once } from 'node:events'
import { connect } from 'node:net'
import { startPlenary } from './support/plenary'
import { expect, test } from './support/test'

test('S10 while it stops, the server says so to whoever asks whether it is ready', async () => {
  const plenary = await startPlenary()
  const { port } = new URL(plenary.url)
  // A client that never answers the goodbye, so that there is something to wait for.
  const silent = connect(Number(port), '127.0.0.1')
  try {
    expect((await fetch(`${plenary.url}/readyz`)).status).toBe(200)
    silent.on('error', () => {})
    silent.write(
      `GET /sync/none HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    )
    await once(silent, 'data')
    const ended = plenary.kill('SIGTERM')
    const said: string[] = []
    while (said.at(-1) !== 'gone') {
      const answer = await fetch(`${plenary.url}/readyz`, { headers: { connection: 'close' } }).catch(() => null)
      said.push(answer ? `${answer.status} ${(await answer.text()).trim()}` : 'gone')
    }
    expect(said).toContain('503 stopping')
    expect(new Set(said)).toEqual(new Set([...(said[0] === '200 ready' ? ['200 ready'] : []), '503 stopping', 'gone']))
    await ended
  } finally {
    silent.destroy()
    await plenary.discard()
  }
})

// Imported before the server's program: its parent moves its clock. Threads of the server, which import it too, do without.
import { movableClock } from './movable-clock.mjs'

if (process.channel) {
  movableClock()
  globalThis.passTime(Number(process.env.CLOCK_AHEAD ?? 0))
  process.on('message', (ms) => {
    globalThis.passTime(ms)
    process.send('passed')
  })
  process.channel.unref()
}

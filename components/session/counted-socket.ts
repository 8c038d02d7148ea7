import { MESSAGE } from '@/lib/wire/messages'

/** What a frame of the Yjs sync protocol carries, as far as the acknowledgements count it. */
export function carriedBy(frame: unknown): 'step2' | 'update' | null {
  if (!(frame instanceof Uint8Array) || frame[0] !== MESSAGE.sync) return null
  return frame[1] === 1 ? 'step2' : frame[1] === 2 ? 'update' : null
}

/**
 * A WebSocket class for the y-websocket provider that reports every step-2 and update message it sends.
 * An update before the connection's step 2 stays here: the server does not know what it builds on yet,
 * and the step 2, made later, carries it.
 */
export function countedSocket(Base: typeof WebSocket, sent: (step2: boolean) => void): typeof WebSocket {
  return class CountedSocket extends Base {
    private answered = false

    override send(data: Parameters<WebSocket['send']>[0]): void {
      const carried = carriedBy(data)
      if (carried === 'update' && !this.answered) return
      if (carried && this.readyState === this.OPEN) {
        if (carried === 'step2') this.answered = true
        sent(carried === 'step2')
      }
      super.send(data)
    }
  }
}

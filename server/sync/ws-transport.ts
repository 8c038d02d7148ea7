import type { Socket } from 'node:net'
import { WebSocket } from 'ws'
import { CLOSE } from '@/lib/wire/close-codes'
import type { Transport } from './transport'

const SMALL = 16 * 1024 // bytes that are copied into one piece sooner than handed over in several

/** A server's WebSocket that says `tooLarge` where ws says 1009, which clients take for a reason to try again. */
export class SyncSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    if (code === 1009) super.close(CLOSE.tooLarge.code, 'tooLarge')
    else super.close(code, reason)
  }
}

/**
 * Writes ready-made frames straight to the socket: ws would frame them anew for each receiver. That is right as long
 * as compression is off, because then ws itself writes without a queue.
 */
export function wsTransport(ws: WebSocket, socket: Socket): Transport {
  return {
    write(frames) {
      if (!socket.writable) return
      if (frames.length === 1) {
        socket.write(frames[0]!.ws)
        return
      }
      const parts = frames.map(({ ws }) => ws)
      const size = parts.reduce((sum, { length }) => sum + length, 0)
      if (size <= SMALL) {
        socket.write(Buffer.concat(parts, size))
        return
      }
      socket.cork()
      for (const part of parts) socket.write(part)
      socket.uncork()
    },
    get backlog() {
      return socket.writableLength
    },
    whenDrained: (drained) => void socket.once('drain', drained),
    pause: () => ws.pause(),
    resume: () => ws.resume(),
    ping: () => {
      if (ws.readyState === WebSocket.OPEN) ws.ping()
    },
    close: (code, reason) => ws.close(code, reason),
    terminate: () => ws.terminate(),
  }
}

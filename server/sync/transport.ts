import type { Frames } from './frames'

/** The way to one client: a WebSocket, or the stream that stands in for it. */
export interface Transport {
  /** Everything in one write to the socket. */
  write(frames: readonly Frames[]): void
  /** Bytes that the client has not taken yet. */
  readonly backlog: number
  /** Calls back, once, when they have been taken. */
  whenDrained(drained: () => void): void
  /** Stops and resumes reading from the client. */
  pause(): void
  resume(): void
  /** Asks for a sign of life. */
  ping(): void
  close(code: number, reason: string): void
  /** Without a goodbye. */
  terminate(): void
}

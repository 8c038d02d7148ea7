import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Log } from '@/server/log'
import type { Store } from '@/server/store/store'
import type { Authority } from './authority'
import { Connections } from './connections'
import { Fallback } from './fallback'
import { FanOut } from './fan-out'
import { LIMITS, type Limits } from './limits'
import type { Metrics } from './metrics'
import { Rooms } from './rooms'
import type { RoomsPort } from './rooms-port'
import type { SyncContext } from './sync-context'
import { Upgrades } from './upgrade'

const BEAT = 4_000 // ms
const BATCH = 2_000 // ms, for those who save data
const GOODBYE = 2_000 // ms

export interface SyncOptions {
  readonly store: Pick<Store, 'journal'>
  readonly authority: Authority
  readonly log: Log
  readonly metrics: Metrics
  /** Milliseconds since 1970, and since some moment that never moves. */
  readonly clock?: () => number
  readonly ticks?: () => number
  readonly limits?: Partial<Limits>
}

export interface Sync {
  readonly rooms: RoomsPort
  /** Answers requests at STREAM_PATH, where WebSockets are blocked. */
  stream(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Stores and sends what waits, says goodbye to everyone, and stops. Loses nothing that was received. */
  close(): Promise<void>
  /** `documents`: rooms whose Y.Doc is built. */
  stats(): { rooms: number; connections: number; documents: number }
  /** What is done every few seconds: signs of life, snapshots, rooms let go. */
  tend(): void
}

/** Joins the parts of the sync server to a http server. It answers upgrades at /sync/ only. */
export function attachSync(http: Server, options: SyncOptions): Sync {
  const context: SyncContext = {
    journal: options.store.journal,
    authority: options.authority,
    fanOut: new FanOut(),
    limits: { ...LIMITS, ...options.limits },
    metrics: options.metrics,
    log: options.log,
    clock: options.clock ?? Date.now,
    ticks: options.ticks ?? (() => performance.now()),
  }
  const rooms = new Rooms(context)
  const connections = new Connections(context, rooms)
  const fallback = new Fallback(context, connections)
  const upgrades = new Upgrades(http, context, connections)
  const tend = () => {
    const now = context.ticks()
    connections.beat(now)
    rooms.tend(now)
  }
  const beat = setInterval(tend, BEAT)
  const batches = setInterval(() => connections.release(), BATCH)

  let closing: Promise<void> | null = null
  return {
    rooms,
    stream: (request, response) => fallback.handle(request, response),
    close: () => (closing ??= close()),
    tend,
    stats() {
      const loaded = [...rooms.loaded]
      const documents = loaded.filter(({ document }) => document.isBuilt).length
      return { rooms: loaded.length, connections: connections.size, documents }
    },
  }

  async function close(): Promise<void> {
    connections.draining = true
    clearInterval(beat)
    clearInterval(batches)
    await rooms.flush()
    connections.closeAll('restarting')
    connections.stop()
    await Promise.all([rooms.saveAll(), upgrades.stop(GOODBYE)])
  }
}

import type { AddressInfo } from 'node:net'
import { createHttp } from '@/server/http'
import { createLog } from '@/server/log'
import { openStore, type Store } from '@/server/store/store'
import { attachSync, type Sync, type SyncOptions } from '@/server/sync/attach'
import type { Authority } from '@/server/sync/authority'
import { createMetrics, type Metrics } from '@/server/sync/metrics'

export interface TestServer {
  /** `ws://127.0.0.1:<port>/sync`, as WebsocketProvider takes it. */
  readonly url: string
  readonly port: number
  readonly store: Store
  readonly sync: Sync
  readonly metrics: Metrics
  /** As on SIGTERM. */
  stop(): Promise<void>
}

interface Options extends Partial<Pick<SyncOptions, 'clock' | 'ticks' | 'limits'>> {
  readonly authority: Authority
  /** Of the SQLite file, or anything with a database's address. */
  readonly folder: string
  readonly databaseUrl?: string
  readonly port?: number
  /** Puts something between the sync server and its log. */
  readonly wrap?: (store: Store) => Pick<Store, 'journal'>
}

/** The real store and the real sync server on a free port. */
export async function startServer(options: Options): Promise<TestServer> {
  const { authority, folder, databaseUrl = null, port = 0, wrap = (store) => store, ...rest } = options
  const store = await openStore({ databaseUrl, folder })
  const metrics = createMetrics()
  const http = createHttp({
    pages: () => null,
    stream: (request, response) => sync.stream(request, response),
    pagesUpgrade: () => null,
    notReady: async () => null,
    metrics: metrics.registry,
  })
  const log = createLog(process.env.LOG_LEVEL ?? 'silent')
  const sync = attachSync(http, { store: wrap(store), authority, log, metrics, ...rest })
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve))
  let stopping: Promise<void> | null = null
  const stop = async () => {
    http.close()
    await sync.close()
    http.closeAllConnections()
    await store.close()
  }
  const bound = (http.address() as AddressInfo).port
  return {
    url: `ws://127.0.0.1:${bound}/sync`,
    port: bound,
    store,
    sync,
    metrics,
    stop: () => (stopping ??= stop()),
  }
}

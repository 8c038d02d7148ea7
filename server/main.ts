import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAccess } from './access/access'
import { ADDRESS_HEADER, clientAddresses } from './access/client-address'
import { createContext } from './commands/create-context'
import { createCommands } from './commands/registry'
import { ensureSetupLink } from './commands/set-up-link'
import { createSweep } from './commands/sweep'
import { openDataFolder } from './data-folder'
import { lockDataFolder } from './data-lock'
import { readSettings, type Settings } from './env'
import { setHandle } from './handle'
import { createHttp } from './http'
import { createLog } from './log'
import { buildIn, openPages, type Pages } from './pages'
import { createQueries } from './queries/registry'
import { createHistory } from './papers/history'
import { createReadiness } from './readiness'
import { StartError } from './start-error'
import { createSchedule } from './schedule/schedule'
import { lockPostgres } from './store/postgres-lock'
import { openStore } from './store/store'
import { attachSync } from './sync/attach'
import { createMetrics } from './sync/metrics'

// The only place where parts are joined. Each is opened here, and closed here in the opposite order.

const DRAIN = 10_000 // ms for what is under way when the server is told to stop

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const development = process.env.NODE_ENV === 'development'
  const log = createLog(settings.logLevel)
  const now = Date.now

  const folder = openDataFolder(settings)
  const unlock = lockDataFolder(folder.path)
  const broken = (error: Error) => {
    log.fatal({ err: error }, 'the database has broken; the process ends')
    process.exit(1)
  }
  const { databaseUrl } = settings
  const unlockDatabase = databaseUrl ? await lockPostgres(databaseUrl, broken) : null
  const store = await openStore({ databaseUrl: databaseUrl ?? null, folder: folder.path })
  store.onBroken(broken)

  let address = settings.publicUrl ?? ''
  const url = () => address
  const access = createAccess({ db: store.db, secret: folder.secret, url, now })
  const metrics = createMetrics({ ofProcess: true })
  const addressOf = clientAddresses(settings.trustedProxies)

  let pages: Pages | null = null
  const readiness = createReadiness(store.db)
  const http = createHttp({
    pages: () => {
      const ready = pages
      if (!ready) return null
      return (request, response) => {
        request.headers[ADDRESS_HEADER] = addressOf(request)
        return ready.handle(request, response)
      }
    },
    stream: (request, response) => sync.stream(request, response),
    pagesUpgrade: () => pages && pages.upgrade,
    notReady: () => readiness.notReady(),
    metrics: metrics.registry,
  })
  const sync = attachSync(http, { store, authority: access.authority, log, metrics, clock: now })
  const context = createContext({
    access,
    db: store.db,
    rooms: sync.rooms,
    settings,
    url,
    build: buildIn(process.cwd()),
    now,
    log,
  })
  const sweep = createSweep(context)
  const schedule = createSchedule(context)
  const history = createHistory(context)

  const port = await listen(http, settings)
  for (const migration of store.migrated) log.info({ migration }, 'the database was brought up to date')
  address ||= `http://localhost:${port}`
  process.env.NEXTAUTH_URL = address
  process.env.NEXTAUTH_SECRET = access.keys.session
  setHandle({
    settings,
    url: address,
    accounts: access.accounts,
    sessionKey: access.keys.session,
    commands: createCommands(context),
    queries: createQueries(context),
  })
  pages = await openPages({ development, folder: process.cwd(), port })
  readiness.opened()

  sweep.start()
  schedule.start()
  history.start()
  context.simulation.start()
  const setUpLink = await ensureSetupLink(context)
  if (setUpLink) console.info(`Make the administrator's account at ${setUpLink}`)
  console.info(`Plenary is ready at ${address}`)

  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), DRAIN).unref()
    readiness.stopping()
    await Promise.all([context.simulation.stop(), context.counts.stop(), sweep.stop(), schedule.stop(), history.stop()])
    await context.desks.settled()
    await sync.close()
    // Until now it answered: /readyz with what is going on, clients that they come back in a moment.
    http.close()
    http.closeAllConnections()
    await pages?.close()
    await store.close()
    await unlockDatabase?.()
    unlock()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        log.error({ err: error }, 'stopping failed')
        process.exit(1)
      })
    })
  }
}

const LISTEN_FAILURES: Record<string, (settings: Settings) => string> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is in use: stop what uses it, or name another one, as in PORT=${port + 1} npm start.`,
  EACCES: ({ port }) => `This user may not listen on port ${port}: name one above 1023 in PORT.`,
  EADDRNOTAVAIL: ({ host }) => `This machine has no address ${host}: HOST names the one to listen on.`,
  ENOTFOUND: ({ host }) => `There is no host ${host}: HOST names the address to listen on.`,
}

/** Resolves to the port that is listened on. */
async function listen(http: Server, settings: Settings): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = LISTEN_FAILURES[error.code ?? '']?.(settings)
      reject(sentence ? new StartError(sentence) : error)
    })
    http.listen(settings.port, settings.host, resolve)
  })
  return (http.address() as AddressInfo).port
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
})

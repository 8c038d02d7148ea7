import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { UserId, WorkshopId } from '@/lib/ids'
import { workshopRoom, type WorkshopRoom } from '@/lib/document/workshop-room'
import { Failure } from '@/lib/wire/failures'
import type { CommandInput, CommandName } from '@/lib/wire/commands'
import { createAccess } from '@/server/access/access'
import { createContext } from '@/server/commands/create-context'
import type { Caller } from '@/server/commands/command'
import { createCommands, type Ran } from '@/server/commands/registry'
import { readSettings } from '@/server/env'
import { createLog } from '@/server/log'
import { createQueries } from '@/server/queries/registry'
import { openStore } from '@/server/store/store'
import { temporaryFolder } from '@/server/store/testing/temporary-folder'
import { attachSync } from '@/server/sync/attach'
import { createMetrics } from '@/server/sync/metrics'

export const NOBODY: Caller = { user: null, address: '192.0.2.1' }

/** A server without pages: the real store in a folder of its own, the real sync server on a free port, a clock of its own. */
export async function install(
  environment: Record<string, string> = {},
  kept?: Awaited<ReturnType<typeof temporaryFolder>>,
) {
  const folder = kept ?? (await temporaryFolder())
  const settings = readSettings(environment)
  const store = await openStore({ databaseUrl: settings.databaseUrl ?? null, folder: folder.path })
  const lines: string[] = []
  const log = process.env.LOG_LEVEL
    ? createLog(process.env.LOG_LEVEL)
    : createLog('trace', { write: (line) => lines.push(line) })
  const metrics = createMetrics()
  const time = { ahead: 0 }
  const now = () => Date.now() + time.ahead
  const http = createServer((_, response) => response.writeHead(404).end())
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(http.address() as AddressInfo).port}`
  const url = () => settings.publicUrl ?? `http://${host}`
  const { db } = store
  const access = createAccess({ db, secret: 'the secret of a test, long enough', url, now })
  const sync = attachSync(http, { store, authority: access.authority, log, metrics, clock: now })
  const context = createContext({ access, db, rooms: sync.rooms, settings, url, now, log })
  const commands = createCommands(context)
  const queries = createQueries(context)

  let accounts = 0
  const run = async <Name extends CommandName>(name: Name, caller: Caller, input: CommandInput<Name>) =>
    (await commands.run(name, caller, input)).output

  return {
    access,
    commands,
    context,
    db,
    queries,
    settings,
    sync,
    time,
    host,
    /** What /metrics would tell, and all that was logged. */
    metrics: () => metrics.registry.metrics(),
    logged: () => lines.join(''),
    /** Runs a command for its answer alone. */
    run,
    /** Runs a command of a newcomer: its answer, and who they are from now on. */
    async arrive<Name extends CommandName>(name: Name, input: CommandInput<Name>, address = NOBODY.address) {
      const ran: Ran<Name> = await commands.run(name, { user: null, address }, input)
      if (!ran.session) throw new Error(`${name} started no session`)
      return { output: ran.output, caller: { user: ran.session.user, address } satisfies Caller, session: ran.session }
    },
    /** Somebody with an account. */
    async account(name = 'Facilitator'): Promise<Caller & { user: UserId }> {
      const email = `person-${accounts++}@example.org`
      const { user } = await access.accounts.create({ email, name, password: 'a long password' }, false)
      return { user, address: '198.51.100.7' }
    },
    /** Looks at a workshop's room. */
    look<T>(workshop: WorkshopId, see: (room: WorkshopRoom) => T): Promise<T> {
      return sync.rooms.read({ kind: 'workshop', workshop }, (doc) => see(workshopRoom(doc)))
    },
    async stop(): Promise<void> {
      await Promise.all([context.simulation.stop(), context.counts.stop()])
      http.close()
      await sync.close()
      http.closeAllConnections()
      await store.close()
    },
    folder,
  }
}

export type Installation = Awaited<ReturnType<typeof install>>

/** The name of the failure something ends in, with the fields it names; fails when it works. */
export async function failureOf(doing: Promise<unknown>): Promise<string> {
  try {
    await doing
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const fields = Object.entries(error.fields ?? {}).map(([path, name]) => `${path}: ${name}`)
    return [error.failure, ...fields].join(' · ')
  }
  throw new Error('it was allowed')
}

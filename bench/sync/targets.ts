import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as Y from 'yjs'
import { newId, type StepId } from '@/lib/ids'
import { openStep } from '@/server/testing/scenario'
import { BenchProcess } from './bench-process'
import type { Ground } from './ground'
import type { Dialect } from './messages'
import { pastClients } from './past-clients'
import type { Load } from './workloads'

export interface Running {
  readonly process: BenchProcess
  readonly ground: Ground
  /** Stops it as its makers mean it to be stopped, and starts it again on the same folder. */
  restart(): Promise<Running>
  stop(): Promise<void>
}

export interface Target {
  readonly name: string
  readonly dialect: Dialect
  /** Whether it keeps anything over a restart. */
  readonly keeps: boolean
  /** Starts the server in an empty folder and says where its rooms are. */
  start(load: Load): Promise<Running>
}

export const BUNDLE = fileURLToPath(new URL('.', import.meta.url))

async function launch(
  file: string,
  args: (folder: string) => string[],
  execArgv: string[] = [],
  folder = mkdtempSync(join(tmpdir(), 'plenary-bench-')),
): Promise<Running> {
  const process = new BenchProcess(file, args(folder), { execArgv })
  const ground = await process.hear<Ground>()
  return {
    process,
    ground,
    async restart() {
      await process.end()
      return launch(file, args, execArgv, folder)
    },
    async stop() {
      await process.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A server that knows neither workshops nor people: what is in its rooms at first, the first client brings. */
function peer(name: string, file: string, args: (folder: string) => string[], dialect: Dialect = 'plain'): Target {
  return {
    name,
    dialect,
    keeps: /leveldb|sqlite/.test(name),
    async start(load) {
      const running = await launch(join(process.env.BENCH_SERVERS!, file), args)
      const doc = new Y.Doc()
      const step = newId<StepId>()
      openStep(doc, step)
      pastClients(doc, load.pastClients ?? 0)
      const state = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
      const people = () => Array.from({ length: load.people }, () => ({ cookie: '', participant: newId<string>() }))
      const rooms = Array.from({ length: load.rooms }, (_, i) => {
        return { name: `room${i}`, path: `/room${i}`, step, people: people(), state }
      })
      const placed = (running: Running): Running => ({
        ...running,
        ground: { port: running.ground.port, rooms },
        restart: async () => placed(await running.restart()),
      })
      return placed(running)
    },
  }
}

export const TARGETS: readonly Target[] = [
  peer('relay', 'relay.mjs', () => []),
  peer('y-websocket-server', 'y-websocket-server.mjs', () => []),
  peer('y-websocket-server-leveldb', 'y-websocket-server.mjs', (folder) => [folder]),
  peer('hocuspocus-sqlite', 'hocuspocus.mjs', (folder) => [folder], 'hocuspocus'),
  {
    name: 'plenary',
    dialect: 'plain',
    keeps: true,
    start: ({ rooms, people, pastClients = 0, history = 0 }) =>
      launch(
        join(BUNDLE, 'plenary.mjs'),
        (folder) => [folder, rooms, people, pastClients, history].map(String),
        process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [],
      ),
  },
]

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const READY = /Plenary is ready at (http\S+)/
const SET_UP = /http\S*\/set-up\?link=\S+/
const START_SECONDS = 60
const CLOCK = new URL('server-clock.mjs', import.meta.url).href

/** What a server may know of this machine's environment: nobody's own settings. */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SystemRoot']

export interface Plenary {
  /** its address, without a trailing slash; the same after a restart */
  url: string
  /** the one-time link that makes the first account */
  setUpLink: string
  dataFolder: string
  /** everything it has printed */
  printed(): string
  /** ends the process, SIGKILL unless another signal is named; its data stays */
  kill(signal?: NodeJS.Signals): Promise<void>
  /** starts it again on the same port and data */
  start(): Promise<void>
  /** lets so many milliseconds pass at once on its clock, which must be movable; they have passed after a restart, too */
  pass(ms: number): Promise<void>
  /** ends it and deletes its data */
  discard(): Promise<void>
}

/**
 * Starts the built server, as `npm start` does, on a free port of this machine with a data folder of its own; on request
 * with a clock that can be moved.
 */
export async function startPlenary(
  settings: Record<string, string> = {},
  { movable = false }: { movable?: boolean } = {},
): Promise<Plenary> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'plenary-e2e-'))
  const environment = Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]]))
  const lines: string[] = []
  let port = '0'
  let child: ChildProcess | undefined
  let ahead = 0

  const printed = () => lines.join('\n')

  async function start(): Promise<void> {
    const started = lines.length
    const server = spawn(process.execPath, [...(movable ? ['--import', CLOCK] : []), 'dist/main.mjs'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe', ...(movable ? (['ipc'] as const) : [])],
      env: {
        ...environment,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        HOST: '127.0.0.1',
        PLENARY_DATA: dataFolder,
        ...settings,
        PORT: port,
        ...(movable && { CLOCK_AHEAD: String(ahead) }),
      },
    })
    child = server
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        server.kill('SIGKILL')
        reject(new Error(`The server was not ready in ${START_SECONDS} s:\n${printed()}`))
      }, START_SECONDS * 1000)
      for (const stream of [server.stdout!, server.stderr!]) {
        createInterface({ input: stream }).on('line', (line) => {
          lines.push(line)
          if (!lines.slice(started).some((one) => READY.test(one))) return
          clearTimeout(timer)
          resolve()
        })
      }
      server.once('exit', (code) => {
        clearTimeout(timer)
        reject(new Error(`The server ended with ${code}:\n${printed()}`))
      })
    })
  }

  async function kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const ending = child
    child = undefined
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    const ended = once(ending, 'exit')
    ending.kill(signal)
    await ended
  }

  async function pass(ms: number): Promise<void> {
    if (!movable || !child?.send) throw new Error('This server’s clock cannot be moved.')
    ahead += ms
    const passed = once(child, 'message')
    child.send(ms)
    await passed
  }

  await start()
  const url = READY.exec(printed())![1]!.replace(/\/$/, '')
  port = new URL(url).port
  return {
    url,
    get setUpLink() {
      return SET_UP.exec(printed())?.[0] ?? ''
    },
    dataFolder,
    printed,
    kill,
    start,
    pass,
    async discard() {
      await kill('SIGTERM')
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

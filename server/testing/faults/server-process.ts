import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer, Order, Stats } from './orders'

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url)) // bundled beside this

/** The real sync server in a process of its own, to be killed. */
export class ServerProcess {
  /** Resolves to the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
  /** How many snapshots it has begun to write. */
  snapshotsBegun = 0
  hasEnded = false
  #port = 0
  #next = 1
  #onSnapshot: (() => void) | null = null
  readonly #child: ChildProcess
  readonly #asked = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()

  private constructor() {
    this.#child = fork(CHILD, [], { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    this.#child.on('message', (answer: Answer) => this.#hear(answer))
    this.#child.on('error', () => {}) // orders to a server that is being killed
    this.ended = new Promise((resolve) => {
      this.#child.on('exit', (code, signal) => {
        this.hasEnded = true
        for (const { reject } of this.#asked.values()) reject(new Error('the server has ended'))
        this.#asked.clear()
        resolve(code ?? signal!)
      })
    })
  }

  /** `people`: of the scripted authority. */
  static async start(folder: string, people: string): Promise<ServerProcess> {
    const server = new ServerProcess()
    server.#port = await server.ask<number>({ do: 'start', folder, people })
    return server
  }

  get port(): number {
    return this.#port
  }

  get pid(): number {
    return this.#child.pid!
  }

  /** Rejects when the server ends before it has answered. */
  ask<T = void>(order: Order): Promise<T> {
    if (this.hasEnded) return Promise.reject(new Error('the server has ended'))
    const to = this.#next++
    return new Promise<T>((resolve, reject) => {
      this.#asked.set(to, { resolve, reject })
      this.#child.send({ to, order })
    })
  }

  stats(): Promise<Stats> {
    return this.ask<Stats>({ do: 'stats' })
  }

  /** Resolves when it next begins to write a snapshot. */
  snapshotBegins(): Promise<void> {
    return new Promise((resolve) => (this.#onSnapshot = resolve))
  }

  signal(signal: 'SIGKILL' | 'SIGTERM'): void {
    this.#child.kill(signal)
  }

  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | string> {
    this.signal(signal)
    return this.ended
  }

  #hear(answer: Answer): void {
    if ('began' in answer) {
      this.snapshotsBegun++
      this.#onSnapshot?.()
      return
    }
    const asked = this.#asked.get(answer.to)
    this.#asked.delete(answer.to)
    if (answer.error === undefined) asked?.resolve(answer.value as never)
    else asked?.reject(new Error(answer.error))
  }
}

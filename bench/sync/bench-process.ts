import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

const TICKS = 100 // clock ticks a second, as Linux counts them for /proc

/** A process of the benchmark, told and heard over IPC and measured from outside. */
export class BenchProcess {
  readonly #child: ChildProcess

  constructor(file: string, args: readonly string[], options: { execArgv?: string[] } = {}) {
    this.#child = fork(file, args, {
      ...options,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    })
  }

  /** The next thing it says. Rejects when it ends instead. */
  hear<T>(): Promise<T> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null, signal: string | null) => reject(new Error(`ended with ${code ?? signal}`))
      this.#child.once('exit', ended)
      this.#child.once('message', (said) => {
        this.#child.off('exit', ended)
        resolve(said as T)
      })
    })
  }

  tell(what: object): void {
    this.#child.send(what)
  }

  /** Milliseconds of processor time so far, of all its threads. */
  cpu(): number {
    const stat = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS
  }

  rssMiB(): number {
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#child.disconnect()
    await ended
  }
}

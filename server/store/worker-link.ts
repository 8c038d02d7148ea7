import { Worker, type Transferable } from 'node:worker_threads'
import { workerUrl } from '@/server/worker-url'

/** What a worker answers: one message per request, in any order. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly code: string | null }

/** A failure inside the database; `code` is the database's own, such as SQLITE_FULL. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
  constructor(
    message: string,
    readonly code: string | null,
  ) {
    super(message)
  }
}

/** Requests to one worker thread and its answers. When the worker dies, everything that waits fails. */
export class WorkerLink {
  readonly #worker: Worker
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  #next = 1
  #dead: Error | null = null
  #ending = false
  /** Called when the worker dies by itself. */
  onDeath: (error: Error) => void = () => {}

  /** `name` as workerUrl takes it. */
  constructor(name: string, data: unknown) {
    this.#worker = new Worker(workerUrl(name), { workerData: data })
    this.#worker.on('message', (reply: Reply) => this.#settle(reply))
    this.#worker.on('error', (error) => this.#fail(error as Error))
    this.#worker.on('exit', (code) => this.#fail(new DatabaseError(`the database worker ended (${code})`, null)))
  }

  call<T>(request: object, transfer?: readonly Transferable[]): Promise<T> {
    if (this.#dead) return Promise.reject(this.#dead)
    const id = this.#next++
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
      this.#worker.postMessage({ id, ...request }, transfer)
    })
  }

  async end(): Promise<void> {
    this.#ending = true
    await this.#worker.terminate()
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (reply.ok) waiting?.resolve(reply.value)
    else waiting?.reject(new DatabaseError(reply.message, reply.code))
  }

  #fail(error: Error): void {
    if (this.#dead) return
    this.#dead = error
    if (!this.#ending) this.onDeath(error)
    for (const { reject } of this.#waiting.values()) reject(this.#dead)
    this.#waiting.clear()
  }
}

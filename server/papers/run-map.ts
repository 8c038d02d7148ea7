import type { Run } from '@/lib/papers/text-move'

/** What is said of stretches of characters; a later word on the same character counts. */
export class RunMap<Value> {
  readonly #clients = new Map<number, { clock: number; end: number; value: Value }[]>()

  add([client, clock, length]: Run, value: Value): void {
    const list = this.#clients.get(client) ?? []
    const last = list.at(-1)
    if (last && last.end === clock && last.value === value) last.end += length
    else list.push({ clock, end: clock + length, value })
    this.#clients.set(client, list)
  }

  get(client: number, clock: number): Value | null {
    return this.#clients.get(client)?.findLast((one) => one.clock <= clock && clock < one.end)?.value ?? null
  }

  /** The parts of a stretch of which nothing is said. */
  gaps([client, clock, length]: Run): Run[] {
    let rest: { from: number; end: number }[] = [{ from: clock, end: clock + length }]
    for (const one of this.#clients.get(client) ?? []) {
      rest = rest.flatMap(({ from, end }) => [
        ...(from < Math.min(end, one.clock) ? [{ from, end: Math.min(end, one.clock) }] : []),
        ...(Math.max(from, one.end) < end ? [{ from: Math.max(from, one.end), end }] : []),
      ])
    }
    return rest.map(({ from, end }): Run => [client, from, end - from])
  }
}

import type { Run, TextMove } from './text-move'

type Act = TextMove['act']

/** One character of the shared text. */
export interface Char {
  readonly client: number
  readonly clock: number
}

/** A stretch of characters and where the first of them went; `to` null: they did not move. */
export interface Stretch extends Char {
  readonly length: number
  readonly act: Act | null
  readonly to: Char | null
}

interface Entry {
  readonly clock: number
  readonly length: number
  readonly to: Char
  readonly act: Act
}

/** Where characters went, one by one, over any number of moves. */
export class MoveMap {
  #entries = new Map<number, Entry[]>()

  /** Of the moves a paper records, by the time in their keys. */
  static of(moves: ReadonlyMap<string, TextMove>): MoveMap {
    const map = new MoveMap()
    for (const [, { act, old, new: fresh }] of [...moves].sort(byAge)) map.add(act, old, fresh)
    return map
  }

  /** Adds a move, and gives the stretches of it that had gone elsewhere before: the first move of a character stands. */
  add(act: Act, old: readonly Run[], fresh: readonly Run[]): { old: Run; fresh: Run }[] {
    const lost: { old: Run; fresh: Run }[] = []
    for (const [[client, clock, length], to] of aligned(old, fresh)) {
      for (const part of this.stretches(client, clock, length)) {
        const target = { client: to.client, clock: to.clock + part.clock - clock }
        if (part.to === null) {
          if (!this.#leadsTo(target, part)) this.#put(part, { ...part, to: target, act })
        } else {
          lost.push({ old: [client, part.clock, part.length], fresh: [target.client, target.clock, part.length] })
        }
      }
    }
    return lost
  }

  /** A range cut where it begins or ceases to be moved, and where its targets cease to follow one another. */
  *stretches(client: number, clock: number, length: number): Generator<Stretch> {
    const entries = this.#entries.get(client) ?? []
    const end = clock + length
    let at = clock
    for (let i = firstEndingAfter(entries, clock); at < end; i++) {
      const entry = entries[i]
      const start = entry ? Math.min(entry.clock, end) : end
      if (at < start) yield { client, clock: at, length: start - at, act: null, to: null }
      if (!entry || entry.clock >= end) return
      const from = Math.max(entry.clock, clock)
      const until = Math.min(entry.clock + entry.length, end)
      const to = { client: entry.to.client, clock: entry.to.clock + from - entry.clock }
      yield { client, clock: from, length: until - from, act: entry.act, to }
      at = until
    }
  }

  /** Where a character is now, after all moves; itself when it did not move. */
  now(char: Char): Char {
    let at = char
    for (let hops = 0; hops < 10_000; hops++) {
      const [stretch] = this.stretches(at.client, at.clock, 1)
      if (!stretch?.to) return at
      at = stretch.to
    }
    return at
  }

  /** Where the characters of a stretch are now. */
  nowRuns([client, clock, length]: Run): Run[] {
    const runs: Run[] = []
    for (let i = 0; i < length; i++) {
      const now = this.now({ client, clock: clock + i })
      const last = runs.at(-1)
      if (last && last[0] === now.client && last[1] + last[2] === now.clock) last[2]++
      else runs.push([now.client, now.clock, 1])
    }
    return runs
  }

  /** The end of the last stretch in a range that moved, as where its last character went; null: none did. */
  lastMoved(client: number, clock: number, length: number): Char | null {
    let last: Char | null = null
    for (const { to, length: size } of this.stretches(client, clock, length)) {
      if (to) last = { client: to.client, clock: to.clock + size - 1 }
    }
    return last && this.now(last)
  }

  #leadsTo(from: Char, { client, clock, length }: Stretch): boolean {
    const end = this.now(from)
    return end.client === client && end.clock >= clock && end.clock < clock + length
  }

  #put({ client }: Stretch, { clock, length, to, act }: { clock: number; length: number; to: Char; act: Act }): void {
    let entries = this.#entries.get(client)
    if (!entries) this.#entries.set(client, (entries = []))
    entries.splice(firstEndingAfter(entries, clock), 0, { clock, length, to, act })
  }
}

/** Moves are named `who:ulid`; by the time in the ulid. */
export const byAge = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  age(a) < age(b) ? -1 : 1
const age = (key: string): string => key.slice(key.indexOf(':') + 1)

/** Pairs of an old stretch and where its first character is now, as long as both go on together. */
function* aligned(old: readonly Run[], fresh: readonly Run[]): Generator<[Run, Char]> {
  let [i, done, j, used] = [0, 0, 0, 0]
  while (i < old.length && j < fresh.length) {
    const [client, clock, length] = old[i]!
    const [toClient, toClock, room] = fresh[j]!
    const size = Math.min(length - done, room - used)
    yield [[client, clock + done, size], { client: toClient, clock: toClock + used }]
    done += size
    used += size
    if (done === length) [i, done] = [i + 1, 0]
    if (used === room) [j, used] = [j + 1, 0]
  }
}

function firstEndingAfter(entries: readonly Entry[], clock: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]!.clock + entries[middle]!.length > clock) high = middle
    else low = middle + 1
  }
  return low
}

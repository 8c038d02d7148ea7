import type * as Y from 'yjs'
import type { PaperRoom } from '@/lib/document/paper-room'
import { root } from '@/lib/document/roots'
import { byAge, MoveMap } from '@/lib/papers/move-map'
import type { Run, TextMove } from '@/lib/papers/text-move'

/** A move that was not known before. */
export interface NewMove {
  readonly move: TextMove
  /** The client id that wrote it down. */
  readonly writer: number
  /** Its stretches that had gone elsewhere before. */
  readonly lost: readonly Lost[]
}

export interface Lost {
  readonly old: Run
  readonly fresh: Run
}

const SERVER_KEY = 'server:'

/** The moves that a paper records, as maps of characters. */
export class KnownMoves {
  map = new MoveMap()
  /** Characters that a split was to take along after they had gone elsewhere. */
  cut = new MoveMap()
  #known = new Map<string, TextMove>()

  /** `isHonest`: whether a person's move says what is so. */
  constructor(
    private readonly room: PaperRoom,
    private readonly isHonest: (move: TextMove, writer: number) => boolean,
  ) {}

  /** Takes in what is new. When a move was taken back, all others are read again. */
  learn(): NewMove[] {
    const all = this.room.moves.read()
    const gone = [...this.#known].some(([key, move]) => all.get(key) !== move)
    if (gone) {
      this.map = new MoveMap()
      this.cut = new MoveMap()
      const kept = [...this.#known].filter(([key, move]) => all.get(key) === move)
      this.#known = new Map(kept)
      for (const [, move] of kept) this.#add(move)
    }
    const news: NewMove[] = []
    for (const [key, move] of [...all].filter(([key]) => !this.#known.has(key)).sort(byAge)) {
      this.#known.set(key, move)
      const writer = (root(this.room.doc, 'moves')._map.get(key) as Y.Item).id.client
      if (!key.startsWith(SERVER_KEY) && !this.isHonest(move, writer)) continue
      news.push({ move, writer, lost: this.#add(move) })
    }
    return news
  }

  /** Writes down what the server moved itself; the map has it already. */
  record(ulid: string, move: TextMove): void {
    const key = SERVER_KEY + ulid
    this.room.moves.put(key, move)
    this.#known.set(key, this.room.moves.read().get(key)!)
  }

  /** Deletes what was recorded before a moment, in milliseconds since 1970. */
  forget(before: number): void {
    for (const key of this.room.moves.read().keys()) if (recordedAt(key) < before) this.room.moves.delete(key)
  }

  #add(move: TextMove): Lost[] {
    const lost = this.map.add(move.act, move.old, move.new).filter(({ old, fresh }) => {
      const here = this.map.now({ client: old[0], clock: old[1] })
      const there = this.map.now({ client: fresh[0], clock: fresh[1] })
      return here.client !== there.client || here.clock !== there.clock
    })
    if (move.act === 'split') for (const { old, fresh } of lost) this.cut.add('split', [old], [fresh])
    return lost
  }
}

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** When a move was recorded, from the ULID in its key. */
function recordedAt(key: string): number {
  const time = key.slice(key.indexOf(':') + 1).slice(0, 10)
  return [...time].reduce((sum, digit) => sum * 32 + DIGITS.indexOf(digit), 0)
}

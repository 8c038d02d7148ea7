import * as Y from 'yjs'
import { bareText, textsIn } from '@/lib/document/body-text'
import { clauseOf, clauseOfChar, textOf } from '@/lib/document/clause-of'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import { newUlid } from '@/lib/ids'
import type { ClauseId } from '@/lib/papers/clause'
import { MoveMap } from '@/lib/papers/move-map'
import { adopted } from '@/lib/papers/ruling'
import type { Run, TextMove } from '@/lib/papers/text-move'
import { followBrackets } from './follow-brackets'
import { KnownMoves, type NewMove } from './known-moves'
import { raiseVersion } from './raise-version'
import { deleteRun } from './relocate'
import { Rescue } from './rescue'
import { deleteMoved, sweepCutText, sweepJoinedBody, type Sweep } from './sweep'

/** What an update deletes that was deleted before. */
interface LateDeletes {
  readonly ranges: readonly Run[]
  readonly writers: ReadonlySet<number>
  readonly live: boolean
}

/** How often what was carried on is carried on again: a chain of splits and joins that somebody knew nothing of. */
const MOST_TURNS = 50

/** How long it is remembered where characters went: whoever was away for longer finds what they wrote where they wrote it. */
const REMEMBERED = 30 * 24 * 3600_000
/** How often what is older is looked for, in milliseconds. */
const PRUNED_EVERY = 3600_000

/**
 * Carries late edits after text that was split off or joined: who wrote them had not heard of it. The server calls
 * `note` with each accepted update before applying it, and `settle` after a batch, outside of any transaction; what
 * `settle` changes is the server's own and has to be stored and sent like everything else.
 */
export class Forwarder {
  readonly #room: PaperRoom
  readonly #moves: KnownMoves
  #late: LateDeletes[] = []
  #prunedAt = -Infinity
  #changed = new Set<Y.AbstractType<unknown>>()
  readonly #rescue: Rescue

  /** `now`: milliseconds since 1970. `origin`: of the transactions in which the server writes. */
  constructor(
    private readonly doc: Y.Doc,
    private readonly now: () => number,
    private readonly origin: unknown,
  ) {
    this.#room = paperRoom(doc)
    this.#rescue = new Rescue(this.#room)
    this.#moves = new KnownMoves(this.#room, (move, writer) => this.#isHonest(move, writer))
    this.#moves.learn()
    doc.on('afterTransaction', this.#watch)
  }

  /**
   * `live`: sent by somebody who wrote it just now. In what is sent on connecting, old deletions are told again, and
   * only those of a split that comes along count. `edits`: whether its writer may change the text itself.
   */
  note(bytes: Uint8Array, live: boolean, edits = true): void {
    const update = Y.decodeUpdate(bytes)
    this.#rescue.note(update, edits)
    const { structs, ds } = update
    const ranges: Run[] = []
    for (const [client, deletes] of ds.clients) {
      const list = this.doc.store.clients.get(client)
      if (!list) continue
      for (const { clock, len } of deletes) {
        const end = Math.min(clock + len, Y.getState(this.doc.store, client))
        if (clock >= end) continue
        for (let i = Y.findIndexSS(list, clock); i < list.length && list[i]!.id.clock < end; i++) {
          const { id, length, deleted } = list[i]!
          const from = Math.max(id.clock, clock)
          if (deleted) ranges.push([client, from, Math.min(id.clock + length, end) - from])
        }
      }
    }
    const writers = new Set(structs.map(({ id }) => id.client))
    if (ranges.length > 0) this.#late.push({ ranges, writers, live })
  }

  /** Writes what follows from all that was applied since the last time. */
  settle(): void {
    const late = this.#late.splice(0)
    if (this.#changed.size === 0 && late.length === 0 && !this.#rescue.hasWork) return
    const changed = this.#changed
    this.#changed = new Set()
    const follow = (tr: Y.Transaction) => {
      raiseVersion(this.#room)
      this.#rescue.settle()
      this.#follow(tr, changed, late)
      followBrackets(this.#room, this.#clausesOf(changed), this.now())
    }
    Y.transact(this.doc, follow, this.origin)
  }

  destroy(): void {
    this.doc.off('afterTransaction', this.#watch)
  }

  #watch = (transaction: Y.Transaction): void => {
    const { origin, changed } = transaction
    if (origin === this.origin) return
    this.#rescue.watch(transaction)
    for (const type of changed.keys()) this.#changed.add(type as Y.AbstractType<unknown>)
  }

  #follow(tr: Y.Transaction, changed: ReadonlySet<Y.AbstractType<unknown>>, late: readonly LateDeletes[]): void {
    const { clauses, rulings } = this.#room
    const news = this.#moves.learn()
    const { map, cut } = this.#moves
    const settled = adopted(rulings.read().values())
    const done: { from: ClauseId; to: ClauseId; old: Run; fresh: Run }[] = []
    const moved = (old: Run, fresh: Run, from = this.#clauseAt(old)) => {
      const to = this.#clauseAt(fresh)
      map.add('forward', [old], [fresh])
      if (from && to) done.push({ from, to, old, fresh })
    }
    const mayWrite: Sweep['mayWrite'] = (char) => {
      const clause = clauseOfChar(this.#room, char)
      return clause !== null && !settled.has(clause)
    }
    const sweep: Sweep = {
      doc: this.doc,
      tr,
      map,
      cut,
      mayWrite,
      clauseAt: (char) => clauseOfChar(this.#room, char),
      moved,
    }

    for (const { move, lost } of news) {
      if (move.act === 'forward') continue
      // What two people moved at once stands twice: where it went first it stays.
      for (const { old, fresh } of lost) {
        deleteRun(tr, fresh)
        let at = fresh[1]
        for (const run of map.nowRuns(old)) {
          moved([fresh[0], at, run[2]], run, move.to)
          at += run[2]
        }
      }
      const target = clauses.body(move.to)
      const isLeft = lost.length > 0 && move.act === 'split' && target && bareText(target) === ''
      if (isLeft) clauses.change(move.to, { state: 'joined' })
    }
    for (const one of late) this.#deleteLate(sweep, one, news)
    // What is carried on may come to where something was moved from in turn.
    let touched: Iterable<Y.AbstractType<unknown>> = changed
    for (let from = news.map(({ move }) => move.from), turn = 0; turn < MOST_TURNS; from = [], turn++) {
      const before = done.length
      this.#sweep(sweep, touched, from)
      const reached = done.slice(before).map(({ fresh }) => textOf(this.doc, { client: fresh[0], clock: fresh[1] }))
      if (reached.length === 0) break
      touched = new Set(reached.filter((text) => text !== null)) as Iterable<never>
    }
    for (const move of grouped(done)) this.#moves.record(newUlid(this.now()), move)
    const now = this.now()
    if (now - this.#prunedAt < PRUNED_EVERY) return
    this.#prunedAt = now
    this.#moves.forget(now - REMEMBERED)
  }

  /** Deletions of characters that had moved are repeated where those are now; a mover's own are not. */
  #deleteLate(sweep: Sweep, { ranges, writers, live }: LateDeletes, news: readonly NewMove[]): void {
    const along = new MoveMap() // what was moved by the same update
    const elsewhere = new MoveMap() // of it, what had gone somewhere else before
    const own = news.filter(({ writer }) => writers.has(writer))
    if (!live && own.length === 0) return
    for (const { move, lost } of own) {
      along.add('split', move.old, move.new)
      for (const { old, fresh } of lost) elsewhere.add('split', [old], [fresh])
    }
    for (const [client, from, length] of ranges) {
      for (let clock = from; clock < from + length; clock++) {
        const char = { client, clock }
        if (elsewhere.now(char) !== char) continue
        if (live || along.now(char) !== char) deleteMoved(sweep, [client, clock, 1])
      }
    }
  }

  #clausesOf(changed: ReadonlySet<Y.AbstractType<unknown>>): Set<ClauseId> {
    const ids = new Set<ClauseId>()
    for (const type of changed) {
      const id = type._item?.deleted ? null : clauseOf(this.#room, type)
      if (id) ids.add(id)
    }
    return ids
  }

  /** Looks through all texts that changed, and those that something was moved out of. */
  #sweep(sweep: Sweep, changed: Iterable<Y.AbstractType<unknown>>, from: readonly ClauseId[]): void {
    const { clauses } = this.#room
    const joined = new Set<ClauseId>()
    const texts = new Set<Y.XmlText>()
    const look = (id: ClauseId, only?: Y.XmlText) => {
      const body = clauses.body(id)
      if (!body) return
      if (clauses.of(id)?.state === 'joined') joined.add(id)
      else for (const text of only ? [only] : textsIn(body)) texts.add(text)
    }
    for (const id of from) look(id)
    for (const type of changed) {
      const id = clauseOf(this.#room, type)
      const isGone = type._item?.deleted
      if (id && !isGone) look(id, type instanceof Y.XmlText ? type : undefined)
    }
    for (const id of joined) {
      if (!sweepJoinedBody(sweep, id, clauses.body(id)!)) clauses.change(id, { state: 'present' })
    }
    for (const text of texts) sweepCutText(sweep, text)
  }

  /** Whether a move says what is so: old characters in the one clause, new ones by the same writer in the other. */
  #isHonest({ from, to, old, new: fresh }: TextMove, writer: number): boolean {
    const sum = (runs: readonly Run[]) => runs.reduce((total, [, , size]) => total + size, 0)
    return (
      sum(old) === sum(fresh) &&
      fresh.every((run) => run[0] === writer && this.#clauseAt(run) === to) &&
      old.every((run) => this.#clauseAt(run) === from)
    )
  }

  #clauseAt([client, clock]: Run): ClauseId | null {
    return clauseOfChar(this.#room, { client, clock })
  }
}

/** One record for all that went from one clause to another. */
function grouped(done: readonly { from: ClauseId; to: ClauseId; old: Run; fresh: Run }[]): TextMove[] {
  const moves = new Map<string, { act: 'forward'; from: ClauseId; to: ClauseId; old: Run[]; new: Run[] }>()
  for (const { from, to, old, fresh } of done) {
    const key = `${from}:${to}`
    let move = moves.get(key)
    if (!move) {
      move = { act: 'forward', from, to, old: [], new: [] }
      moves.set(key, move)
    }
    move.old.push(old)
    move.new.push(fresh)
  }
  return [...moves.values()]
}

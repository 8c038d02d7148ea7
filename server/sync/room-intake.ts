import * as Y from 'yjs'
import { paperRoom } from '@/lib/document/paper-room'
import { modeFor } from '@/lib/papers/paper-mode'
import { newUlid, type ParticipantId } from '@/lib/ids'
import { partyOf } from '@/lib/papers/paper-mode'
import type { Run } from '@/lib/papers/text-move'
import { Forwarder } from '@/server/papers/forward'
import { markSuggested } from '@/server/papers/mark-suggested'
import type { Entry } from '@/server/store/journal'
import { isPoisoned, judge, type Verdict } from './guard/judge'
import { SERVER } from './client-ids'
import type { Connection } from './connection'
import type { InboxItem, PersonItem, ServerWrite } from './inbox'
import type { Room } from './room'
import { PEOPLE } from './room-document'
import { stepsOf, type StepLookup } from './steps'
import type { SyncContext } from './sync-context'

type Refusal = Extract<Verdict, { ok: false }>
const AWAY: Refusal = {
  ok: false,
  close: 'membershipChanged',
  rule: 'membership',
  sentence: 'Your place in this workshop has changed.',
}
const WAITS: Refusal = { ok: false, close: 'resync', rule: 'gap', sentence: 'What this builds on has yet to come.' }

/** What one flush took from a room's inbox and applied. */
export interface Taken {
  readonly entries: readonly Entry[]
  /** Who will be acknowledged how many messages, and how many bytes those were. */
  readonly heard: ReadonlyMap<Connection, { readonly connection: Connection; count: number; bytes: number }>
  readonly refused: readonly { readonly connection: Connection; readonly verdict: Refusal }[]
  readonly writes: readonly ServerWrite[]
  /** The one whose updates these all are, or null: then they go to everyone. */
  readonly onlyWriter: Connection | null
}

/** An accepted update did not apply cleanly: the document in memory is not to be trusted any more. */
export class PoisonedRoom extends Error {
  override name = 'PoisonedRoom'
  constructor(
    readonly culprit: Connection | null,
    cause: unknown,
  ) {
    super('an update left the document in disorder', { cause })
  }
}

/** Judges what waits in a room's inbox and applies what may be, in as few transactions as possible. */
export class RoomIntake {
  #doc: Y.Doc | null = null
  #ownSteps: StepLookup | null = null
  /** In papers: carries on what was written late in text that was split or joined. */
  #forwarder: Forwarder | null = null
  /** In papers: words by suggesters that have to be marked as theirs. */
  #unmarked: { readonly runs: readonly Run[]; readonly by: string }[] = []
  #entries: Entry[] = []
  #now = 0

  constructor(
    private readonly room: Room,
    private readonly context: SyncContext,
    private readonly sharedSteps: () => StepLookup | null,
    private readonly isMuted: (participant: ParticipantId) => boolean,
  ) {}

  /** Throws PoisonedRoom when the room has to be thrown away. */
  take(items: readonly InboxItem[]): Taken {
    this.#entries = []
    this.#now = this.context.clock()
    const heard = new Map<Connection, { connection: Connection; count: number; bytes: number }>()
    const refused = new Map<Connection, Refusal>()
    const writes: ServerWrite[] = []
    const writers = new Set<Connection | null>()

    const person = (item: PersonItem) => {
      const { connection, bytes, count, answers } = item
      if (refused.has(connection) || connection.closed) return
      // What is written while our step 1 is on its way builds on the step 2 that will answer it, and waits for that.
      const mayWait = !answers && connection.mayWait
      const before = this.#entries.length
      const refusal = mayWait && connection.early.length > 0 ? WAITS : this.#admit(connection, bytes, !answers)
      if (mayWait && refusal?.close === 'resync') {
        connection.early.push(item)
        return
      }
      const known = heard.get(connection)
      if (refusal) {
        refused.set(connection, refusal)
        if (known && known.count > count) heard.delete(connection)
        return
      }
      if (this.#entries.length > before) writers.add(connection)
      if (known) {
        known.count = Math.max(known.count, count)
        known.bytes += bytes.length
      } else heard.set(connection, { connection, count, bytes: bytes.length })
      if (!answers) return
      connection.answered = true
      for (const early of connection.early.splice(0)) person(early)
    }

    for (let i = 0; i < items.length;) {
      const item = items[i]!
      if (item.from === 'server') {
        if (this.#serverWrite(item)) writes.push(item)
        writers.add(null)
        i++
        continue
      }
      this.#together(() => {
        for (let next = items[i]; next?.from === 'person'; next = items[++i]) person(next)
      })
      this.#forward()
    }
    const [only = null, another] = writers
    const own = this.#entries.every(({ actor }) => actor !== SERVER)
    return {
      entries: this.#entries,
      heard,
      refused: [...refused].map(([connection, verdict]) => ({ connection, verdict })),
      writes,
      onlyWriter: own && another === undefined ? only : null,
    }
  }

  /** One transaction, if the Y.Doc is there: it is not built for messages that hold nothing. */
  #together(work: () => void): void {
    if (!this.room.document.isBuilt) work()
    else Y.transact(this.#document(), work, PEOPLE, false)
  }

  /** What follows from what people wrote, in a transaction of the server's own, so that it is stored and sent to all. */
  #forward(): void {
    try {
      const unmarked = this.#unmarked.splice(0)
      if (unmarked.length > 0) {
        const doc = this.#document()
        const id = () => newUlid(this.#now)
        doc.transact(() => unmarked.forEach(({ runs, by }) => markSuggested(doc, runs, { id: id(), by })), SERVER)
      }
      this.#forwarder?.settle()
    } catch (error) {
      throw new PoisonedRoom(null, error)
    }
  }

  /** `live`: written just now, not the answer to what the server lacks. */
  #admit(connection: Connection, bytes: Uint8Array, live: boolean): Refusal | null {
    const { authority } = this.context
    const { room } = this
    const member = authority.memberOf(connection.user, room.id.workshop)
    if (!member || !authority.mayRead(member, room.id)) return AWAY
    if (bytes.length === 2 && bytes[0] === 0 && bytes[1] === 0) return null

    const doc = this.#document()
    const verdict = judge({
      doc,
      room: room.id.kind,
      bytes,
      scene: {
        who: member,
        step: this.#steps(doc),
        now: this.#now,
        isMuted: () => this.isMuted(member.participant),
      },
      holderOf: (client) => room.clientIds.holder(client, member.participant),
    })
    if (!verdict.ok) return verdict
    if (!verdict.bytes) return null
    try {
      if (this.#forwarder) {
        const edits = modeFor(member, paperRoom(doc).meta.read() ?? {}, this.#now) === 'edit'
        this.#forwarder.note(verdict.bytes, live, edits)
      }
      Y.applyUpdate(doc, verdict.bytes, PEOPLE)
    } catch (error) {
      throw new PoisonedRoom(connection, error)
    }
    if (isPoisoned(doc)) throw new PoisonedRoom(connection, null)
    for (const client of verdict.binds) room.clientIds.bind(client, member.participant)
    if (verdict.unmarked?.length) this.#unmarked.push({ runs: verdict.unmarked, by: partyOf(member) })
    this.#enter(verdict.bytes, member.participant)
    return null
  }

  #serverWrite(write: ServerWrite): boolean {
    const doc = this.#document()
    const before = this.#entries.length
    try {
      doc.transact(() => write.change(doc), SERVER)
      return true
    } catch (error) {
      // Yjs does not undo: half a change may not stay.
      if (this.#entries.length > before) throw new PoisonedRoom(null, error)
      write.failed(error as Error)
      return false
    }
  }

  #enter(bytes: Uint8Array, actor: string): void {
    const seq = this.room.document.seq + this.#entries.length + 1
    this.#entries.push({ room: this.room.name, seq, bytes, actor, at: this.#now })
  }

  #document(): Y.Doc {
    if (this.#doc) return this.#doc
    const { doc } = this.room.document
    // Whatever else changes the document is the server's doing and has to be stored too: its own writes, and what
    // Yjs tidies by itself. Listening only then spares encoding what people sent, which is there already.
    const capture = (bytes: Uint8Array, origin: unknown) => {
      if (origin !== PEOPLE) this.#enter(bytes, SERVER)
    }
    doc.on('beforeTransaction', (transaction: Y.Transaction) => {
      if (transaction.origin !== PEOPLE) doc.on('update', capture)
    })
    doc.on('afterAllTransactions', () => doc.off('update', capture))
    if (this.room.id.kind === 'paper') this.#forwarder = new Forwarder(doc, this.context.clock, SERVER)
    return (this.#doc = doc)
  }

  #steps(doc: Y.Doc): StepLookup {
    return this.sharedSteps() ?? (this.#ownSteps ??= stepsOf(doc))
  }
}

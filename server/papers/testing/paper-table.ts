import * as Y from 'yjs'
import { paperOf, Replica } from '@/components/papers/testing/replica'
import { paperRoom } from '@/lib/document/paper-room'
import { seeded } from '@/lib/decision'
import { newId, newUlid, type DelegationId } from '@/lib/ids'
import { modeFor, partyOf } from '@/lib/papers/paper-mode'
import type { Run } from '@/lib/papers/text-move'
import type { Who } from '@/lib/workshop/permissions'
import { isPoisoned, judge, type Verdict } from '@/server/sync/guard/judge'
import { decideSuggestionsIn, type Chosen } from '../decide-suggestions'
import { Forwarder } from '../forward'
import { markSuggested } from '../mark-suggested'

export const NOW = 1_800_000_000_000

/** A paper's room on the server with the real guard and the real forwarder, and people who write in it with real bindings. */
export class PaperTable {
  readonly doc: Y.Doc
  readonly people: { readonly who: Who; replica: Replica; had: number }[]
  readonly holders = new Map<number, string>()
  readonly log: Uint8Array[] = []
  #forwarder: Forwarder
  #unmarked: { readonly runs: readonly Run[]; readonly by: string }[] = []

  constructor(
    texts: readonly string[],
    people: number,
    private seed: number,
    roles: readonly Partial<Who>[] = [],
  ) {
    this.doc = paperOf(texts)
    this.holders.set(this.doc.clientID, 'server')
    this.#forwarder = new Forwarder(this.doc, () => NOW, 'server')
    const start = Y.encodeStateAsUpdate(this.doc)
    this.people = Array.from({ length: people }, (_, i) => {
      const who = member(roles[i])
      return { who, replica: new Replica(who.participant, start, seeded(seed * 31 + i)), had: 0 }
    })
    this.doc.on('update', (bytes: Uint8Array) => this.log.push(bytes))
  }

  judge(who: Who, bytes: Uint8Array): Verdict {
    const holderOf = (client: number) => this.holders.get(client) ?? null
    return judge({ doc: this.doc, room: 'paper', bytes, scene: { who, now: NOW, step: () => null }, holderOf })
  }

  /** Judges and, when allowed, applies; to be forwarded by `settle` of the forwarder. */
  #take(who: Who, bytes: Uint8Array, live: boolean): Verdict {
    const verdict = this.judge(who, bytes)
    if (!verdict.ok) return verdict
    for (const client of verdict.binds) this.holders.set(client, who.participant)
    if (!verdict.bytes) return verdict
    const edits = modeFor(who, paperRoom(this.doc).meta.read() ?? {}, NOW) === 'edit'
    this.#forwarder.note(verdict.bytes, live, edits)
    Y.applyUpdate(this.doc, verdict.bytes, 'people')
    if (verdict.unmarked?.length) this.#unmarked.push({ runs: verdict.unmarked, by: partyOf(who) })
    if (isPoisoned(this.doc)) throw new Error('poisoned')
    return verdict
  }

  /** What the server does after a batch. */
  #follow(): void {
    const unmarked = this.#unmarked.splice(0)
    this.doc.transact(() => {
      for (const { runs, by } of unmarked) markSuggested(this.doc, runs, { id: newUlid(NOW), by })
    }, 'server')
    this.#forwarder.settle()
  }

  /** Judges and, when allowed, applies and forwards. */
  receive(who: Who, bytes: Uint8Array, live = true): Verdict {
    const verdict = this.#take(who, bytes, live)
    this.#follow()
    return verdict
  }

  /** As after a restart: what the forwarder knows it reads from the document. */
  restart(): void {
    this.#forwarder.destroy()
    this.#forwarder = new Forwarder(this.doc, () => NOW, 'server')
  }

  /** The next `count` updates of this person arrive, in one flush as the server takes them. Gives the first refusal. */
  send(person: number, count = Infinity): Verdict | null {
    return this.flush([[person, count]])
  }

  /** What several people sent arrives in one flush: one transaction, then what follows from it. */
  flush(senders: readonly (readonly [person: number, count: number])[]): Verdict | null {
    let refused: Verdict | null = null
    Y.transact(
      this.doc,
      () => {
        for (const [person, count] of senders) {
          const { who, replica } = this.people[person]!
          for (const bytes of replica.outbox.splice(0, count)) {
            const verdict = this.#take(who, bytes, true)
            if (!verdict.ok) refused ??= verdict
          }
        }
      },
      'people',
    )
    this.#follow()
    return refused
  }

  /** After a refusal: this person's window begins anew, from what the server has. Gives what it held. */
  rejoin(person: number): Replica {
    const one = this.people[person]!
    const held = one.replica
    const start = Y.encodeStateAsUpdate(this.doc)
    one.replica = new Replica(one.who.participant, start, seeded(++this.seed * 977 + person))
    one.replica.suggestsFor = held.suggestsFor
    one.had = this.log.length
    return held
  }

  /** From now on everyone but facilitators only suggests. */
  suggestOnly(): void {
    const { meta } = paperRoom(this.doc)
    this.write(() => meta.put({ ...meta.read()!, mode: { is: 'suggest', was: 'edit', until: NOW, of: null } }))
    for (const { who, replica } of this.people) replica.suggestsFor = who.role === 'facilitator' ? null : partyOf(who)
  }

  /** The chair decides suggestions, as the command does. */
  decide(chosen: Chosen, verdict: 'accepted' | 'rejected'): void {
    this.write(() => decideSuggestionsIn(this.doc, chosen, { verdict, by: 'chair', at: NOW }))
    this.#follow()
  }

  /** The server writes by itself. */
  write(change: () => void): void {
    Y.transact(this.doc, change, 'server')
  }

  /** This person hears the next `count` updates. */
  deliver(person: number, count = Infinity): void {
    const one = this.people[person]!
    for (; count > 0 && one.had < this.log.length; count--) one.replica.receive(this.log[one.had++]!)
  }

  /** Everything arrives at once, and everyone hears everything. */
  settle(): Verdict | null {
    const refused = this.flush([...this.people.keys()].map((person) => [person, Infinity] as const))
    for (const person of this.people.keys()) this.deliver(person)
    return refused
  }
}

export const member = (part: Partial<Who> = {}): Who => ({
  participant: newId(),
  role: 'delegate',
  delegation: newId<DelegationId>(),
  standing: 'member',
  ...part,
})

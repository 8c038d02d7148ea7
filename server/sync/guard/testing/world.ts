import * as Y from 'yjs'
import { workshopRoom } from '@/lib/document/workshop-room'
import { newId, type DelegationId, type ParticipantId, type StepId } from '@/lib/ids'
import { activities, type AnswerOf } from '@/lib/activities/registry'
import { smallPack } from '@/lib/activities/testing/small-pack'
import type { Who } from '@/lib/workshop/permissions'
import { PLAIN_TERMS, type Step } from '@/lib/workshop/step'
import { isPoisoned, judge, type Verdict } from '../judge'

export const NOW = 1_800_000_000_000
export type Answer = AnswerOf<'weigh-aims'>

const weighAims = activities['weigh-aims']
export const settings = weighAims.begin(smallPack())
export const answerWith = (random: () => number): Answer => weighAims.sample(random, settings)

const boardSettings = (phase: 'alone' | 'vote') => ({ ...activities['ideas-board'].begin(smallPack()), phase })

const step = (part: Partial<Step>): Step => ({
  id: newId<StepId>(),
  kind: 'weigh-aims',
  title: 'Weigh the aims',
  instruction: '',
  minutes: 10,
  order: 0,
  gate: 'open',
  closedAt: null,
  settings,
  ...PLAIN_TERMS,
  ...part,
})

export const person = (part: Partial<Who> = {}): Who => ({
  participant: newId<ParticipantId>(),
  role: 'delegate',
  delegation: newId<DelegationId>(),
  standing: 'member',
  ...part,
})

/** A room's document on the server with the guard before it, and who holds which client id. */
export class World {
  readonly doc = new Y.Doc()
  readonly open = step({})
  readonly closed = step({ gate: 'closed', closedAt: NOW - 60_000 })
  readonly justClosed = step({ gate: 'closed', closedAt: NOW - 2_000 })
  /** Blind, and their answers on desks; and one whose answers the server has brought into the room. */
  readonly blind = step({ sees: 'counts' })
  readonly revealed = step({ sees: 'own', gate: 'revealed', closedAt: NOW - 60_000 })
  /** Open to nobody who joins here, and to heads of delegations. */
  readonly elsewhere = step({ audience: [newId<DelegationId>()] })
  readonly heads = step({ contributors: 'heads' })
  /** Boards: notes are shared, and not yet. */
  readonly board = step({ kind: 'ideas-board', settings: boardSettings('vote') })
  readonly alone = step({ kind: 'ideas-board', settings: boardSettings('alone') })
  readonly holders = new Map<number, string>()
  now = NOW

  /** A group's room is made as the workshop's is. */
  constructor(private readonly kind: 'workshop' | 'group' = 'workshop') {
    const room = workshopRoom(this.doc)
    this.doc.transact(() => {
      room.info.put({
        title: 'A workshop',
        demonstration: false,
        archived: false,
        paused: false,
        chatham: null,
        createdAt: NOW,
      })
      for (const one of this.steps) {
        room.agenda.put(one.id, one)
        room.answers.open(one.id)
        if (one.kind === 'ideas-board') room.boards.open(one.id)
      }
    })
    this.holders.set(this.doc.clientID, 'server')
  }

  get steps(): readonly Step[] {
    return [
      this.open,
      this.closed,
      this.justClosed,
      this.blind,
      this.revealed,
      this.elsewhere,
      this.heads,
      this.board,
      this.alone,
    ]
  }

  judge(who: Who, bytes: Uint8Array): Verdict {
    const agenda = workshopRoom(this.doc).agenda.read()
    const scene = { who, now: this.now, step: (id: StepId) => agenda.get(id) ?? null }
    return judge({
      doc: this.doc,
      room: this.kind,
      bytes,
      scene,
      holderOf: (client) => this.holders.get(client) ?? null,
    })
  }

  /** Judges and, when allowed, applies. Throws when Yjs kept anything back. */
  receive(who: Who, bytes: Uint8Array): Verdict {
    const verdict = this.judge(who, bytes)
    if (verdict.ok) {
      for (const client of verdict.binds) this.holders.set(client, who.participant)
      if (verdict.bytes) Y.applyUpdate(this.doc, verdict.bytes)
      if (isPoisoned(this.doc)) throw new Error('poisoned')
    }
    return verdict
  }

  /** Everything in the document, as plain values. */
  picture(): Record<string, unknown> {
    return Object.fromEntries([...this.doc.share.keys()].sort().map((name) => [name, this.doc.getMap(name).toJSON()]))
  }

  join(who: Who): Client {
    return new Client(this, who)
  }
}

/** An honest client: its own copy, and every change it makes as the update its provider would send. */
export class Client {
  readonly doc = new Y.Doc()
  readonly room = workshopRoom(this.doc)
  readonly outbox: Uint8Array[] = []

  constructor(
    readonly world: World,
    readonly who: Who,
  ) {
    this.pull()
    this.doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin !== 'server') this.outbox.push(bytes)
    })
  }

  pull(): void {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(this.world.doc, Y.encodeStateVector(this.doc)), 'server')
  }

  answer(step: Step, value: Answer, of: string = this.who.participant): Uint8Array {
    this.room.answers.of(step.id, weighAims.answer)!.put(of as ParticipantId, value)
    return this.outbox.at(-1)!
  }

  /** What this client would send as sync step 2. */
  step2(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(this.world.doc))
  }
}

import type * as Y from 'yjs'
import { paperRoom } from '@/lib/document/paper-room'
import type { Random } from '@/lib/decision/random'
import type { StepId, UserId } from '@/lib/ids'
import type { ClauseId } from '@/lib/papers/clause'
import type { Member } from '@/server/sync/authority'
import { Peer } from '../peer'
import { weights } from '../scenario'
import type { Line } from './line'

export type RoomKind = 'workshop' | 'paper'

export interface Place {
  readonly rooms: Readonly<Record<RoomKind, string>>
  readonly step: StepId
  readonly clauses: readonly ClauseId[]
}

/** Somebody who answers and writes in a paper all the time, through a line of their own, with y-websocket. */
export class Person {
  readonly peers: Record<RoomKind, Peer>
  #timer: ReturnType<typeof setTimeout> | undefined
  #answers = 0

  constructor(
    readonly user: UserId,
    readonly member: Member,
    readonly line: Line,
    private readonly place: Place,
    private readonly random: Random,
  ) {
    const peer = (kind: RoomKind) => new Peer(line.url, place.rooms[kind], user, { maxBackoff: 100 })
    // As the app's clients: only the server cleans up redundant formatting.
    const asTheApp = ({ doc }: Peer) =>
      doc.on('afterTransaction', (transaction) => (transaction._needFormattingCleanup = false))
    this.peers = { workshop: peer('workshop'), paper: peer('paper') }
    this.all.forEach(asTheApp)
  }

  get all(): Peer[] {
    return Object.values(this.peers)
  }

  get acknowledged(): number {
    return this.all.reduce((sum, peer) => sum + peer.acknowledged.length, 0)
  }

  get saved(): boolean {
    return this.all.every(({ saved }) => saved)
  }

  work(): void {
    const offline = this.all.some(({ provider }) => !provider.synced)
    this.#timer = setTimeout(
      () => {
        this.edit()
        this.work()
      },
      (offline ? 20 : 2) + this.random() * 8,
    )
  }

  rest(): void {
    clearTimeout(this.#timer)
  }

  edit(): void {
    if (this.random() < 0.5) return this.answer()
    const { doc } = this.peers.paper
    const text = this.#text(Math.floor(this.random() * this.place.clauses.length))
    const at = Math.floor(this.random() * (text.length + 1))
    if (text.length > 40 && this.random() < 0.4) text.delete(Math.min(at, text.length - 5), 5)
    else if (this.random() < 0.1) doc.transact(() => text.format(0, Math.min(5, text.length), { bold: true }))
    else text.insert(at, `w${Math.floor(this.random() * 1000)} `)
  }

  answer(): void {
    const said = `answer ${++this.#answers}`
    this.peers.workshop.answer(this.place.step, this.member.participant, weights(this.#answers % 101, said))
  }

  /** Pastes so much text into a clause that the room's log wants a snapshot. */
  paste(characters: number): void {
    this.#text(0).insert(0, 'long '.repeat(characters / 5))
  }

  leave(): void {
    this.rest()
    for (const peer of this.all) peer.leave()
  }

  #text(clause: number): Y.XmlText {
    const body = paperRoom(this.peers.paper.doc).clauses.body(this.place.clauses[clause]!)!
    return (body.get(0) as Y.XmlElement).get(0) as Y.XmlText
  }
}

import * as Y from 'yjs'
import type { Random } from '@/lib/decision/random'
import { newId, newUlid, type StepId, type UserId } from '@/lib/ids'
import type { ClauseId } from '@/lib/papers/clause'
import { roomName, type RoomId } from '@/lib/wire/room-name'
import type { Member } from '@/server/sync/authority'
import { Peer } from '../peer'
import { scriptedAuthority } from '../scripted-authority'
import { until } from '../until'
import type { Disk } from './disk'
import { documentOf, lackedBy, sameDocument } from './ledger'
import { Line } from './line'
import { Person, type Place, type RoomKind } from './person'
import { ServerProcess } from './server-process'
import { storedRooms } from './stored-room'

const KINDS = ['workshop', 'paper'] as const

/** One round's workshop: a server process, people who write all the time, and what they were promised. */
export class World {
  server!: ServerProcess
  readonly people: Person[] = []
  readonly authority = scriptedAuthority()
  readonly workshop = this.authority.workshop()
  readonly rooms: Readonly<Record<RoomKind, RoomId>> = {
    workshop: { kind: 'workshop', workshop: this.workshop },
    paper: { kind: 'paper', workshop: this.workshop, paper: newId() },
  }
  readonly place: Place = {
    rooms: { workshop: roomName(this.rooms.workshop), paper: roomName(this.rooms.paper) },
    step: newId<StepId>(),
    clauses: [newUlid(Date.now()) as ClauseId, newUlid(Date.now() + 1) as ClauseId],
  }
  /** A member who has not come yet. */
  readonly absent = this.authority.join(this.workshop)
  #lines: Line[] = []
  #written = 0 // by the server, of what it was asked
  #writing: Promise<void> = Promise.resolve()

  private constructor(
    readonly disk: Disk,
    readonly random: Random,
  ) {}

  static async open(disk: Disk, people: number, random: Random): Promise<World> {
    const world = new World(disk, random)
    const members = Array.from({ length: people }, () => world.authority.join(world.workshop))
    await world.#start()
    const { step, clauses } = world.place
    await world.server.ask({ do: 'open', workshop: world.workshop, step, paper: world.rooms.paper, clauses })
    for (const { user, member } of members) {
      world.people.push(new Person(user, member, await world.line(), world.place, world.random))
    }
    await until('everyone is in', () => world.peers.every(({ provider }) => provider.synced))
    for (const person of world.people) person.work()
    return world
  }

  get peers(): Peer[] {
    return this.people.flatMap(({ all }) => all)
  }

  /** A new way to the server, wherever that is. */
  async line(): Promise<Line> {
    const line = await Line.open()
    line.target = this.server.port
    this.#lines.push(line)
    return line
  }

  /** Changes what the server knows of somebody, now and after a restart. */
  async change(user: UserId, change: Partial<Member>): Promise<void> {
    this.authority.change(user, this.workshop, change)
    await this.server.ask({ do: 'member', user, workshop: this.workshop, change })
  }

  /** Resolves when everyone had so many more messages acknowledged since this was last asked for. */
  async worked(each: number): Promise<void> {
    this.#write()
    const goals = this.people.map((person) => person.acknowledged + each)
    await until('work', () => {
      this.#mind()
      return this.people.every((person, i) => person.acknowledged >= goals[i]!)
    })
  }

  /** Ends the server, holds the disk against what was acknowledged, and starts it again. */
  async restart(signal: 'SIGKILL' | 'SIGTERM' | null): Promise<void> {
    await this.#stop(signal)
    await this.#start()
    for (const line of this.#lines) line.target = this.server.port
  }

  /** Somebody new, who has nothing, is served all that was acknowledged before they came. */
  async serves(): Promise<void> {
    const promised = this.#promised()
    const { user } = this.people[0]!
    const line = await this.line()
    for (const kind of KINDS) {
      const peer = new Peer(line.url, this.place.rooms[kind], user, { maxBackoff: 100 })
      await peer.synced()
      const lacked = lackedBy(Y.encodeStateAsUpdate(peer.doc), promised[kind])
      peer.leave()
      if (lacked > 0) throw new Error(`a newcomer to the ${kind} is served ${lacked} acknowledged messages too few`)
    }
  }

  /** Everyone rests; then all replicas are the server's, and the server's is what the disk gives. */
  async settle(): Promise<void> {
    for (const person of this.people) person.rest()
    await until('everything is saved', () => {
      this.#mind()
      return this.people.every(({ saved }) => saved)
    })
    await this.#writing
    const { poisoned } = await this.server.stats()
    if (poisoned > 0) throw new Error('a room was left in disorder')
    const states = new Map<RoomKind, Uint8Array>()
    for (const kind of KINDS) {
      const state = await this.server.ask<Uint8Array>({ do: 'look', room: this.rooms[kind] })
      const truth = documentOf([state])
      for (const { peers } of this.people) {
        await until(`a replica of the ${kind} becomes the server's`, () => sameDocument(peers[kind].doc, truth))
      }
      if (kind === 'workshop' && truth.getMap('tallies').get('count') !== this.#written) {
        throw new Error('what the server itself wrote is lost')
      }
      states.set(kind, state)
    }
    const stored = await this.#stop(this.random() < 0.5 ? 'SIGKILL' : 'SIGTERM')
    for (const [i, kind] of KINDS.entries()) {
      const same = sameDocument(documentOf([stored[i]!.state]), documentOf([states.get(kind)!]))
      if (!same) throw new Error(`the ${kind} loads as something else than the server had`)
    }
  }

  async end(): Promise<void> {
    for (const person of this.people) person.leave()
    for (const line of this.#lines) line.close()
    if (!this.server.hasEnded) await this.server.end('SIGKILL')
  }

  async #start(): Promise<void> {
    this.server = await ServerProcess.start(this.disk.folder, this.authority.dump())
  }

  async #stop(signal: 'SIGKILL' | 'SIGTERM' | null) {
    if (signal) {
      const how = await this.server.end(signal)
      if (signal === 'SIGTERM' && how !== 0) throw new Error(`told to stop, the server ended with ${how}`)
    }
    await this.server.ended
    const promised = this.#promised()
    const stored = await storedRooms(
      this.disk.folder,
      KINDS.map((kind) => this.rooms[kind]),
    )
    for (const [i, kind] of KINDS.entries()) {
      const lacked = lackedBy(stored[i]!.state, promised[kind])
      if (lacked > 0)
        throw new Error(`${lacked} of ${promised[kind].length} acknowledged messages of the ${kind} are lost`)
      if (stored[i]!.epoch !== 1) throw new Error(`the ${kind} came back too short`)
    }
    return stored
  }

  #promised(): Record<RoomKind, Uint8Array[]> {
    const of = (kind: RoomKind) => this.people.flatMap(({ peers }) => peers[kind].acknowledged)
    return { workshop: of('workshop'), paper: of('paper') }
  }

  /** Asks the server to write something itself; when it says it has, that counts. */
  #write(): void {
    const count = this.#written + 1
    this.#writing = this.server.ask({ do: 'write', workshop: this.workshop, count }).then(
      () => void (this.#written = count),
      () => {},
    )
  }

  /** Nobody here does anything that may be refused. */
  #mind(): void {
    for (const { member, all } of this.people) {
      for (const peer of all) {
        const final = peer.closes.find(
          (name) => !['restarting', 'reload', 'loadFailed'].includes(name) && !/^1\d\d\d$/.test(name),
        )
        if (peer.refusal || final) {
          throw new Error(`${member.name} was turned away: ${final ?? ''} ${peer.refusal?.rule ?? ''}`)
        }
      }
    }
  }
}

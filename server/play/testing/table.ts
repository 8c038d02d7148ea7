import type { DelegationId, ParticipantId, WorkshopId } from '@/lib/ids'
import type { QueryName } from '@/lib/wire/queries'
import { roomName, type RoomId } from '@/lib/wire/room-name'
import type { Session } from '@/server/access/session-cookie'
import { Visitor } from '@/server/access/testing/visitor'
import type { Caller } from '@/server/commands/command'
import type { Installation } from '@/server/testing/installation'
import { until } from '@/server/testing/until'
import { canariesIn, canaryScenario } from './canaries'

/** Every question that names a workshop, and those that name nothing: all that a browser could ask. */
const QUESTIONS: readonly QueryName[] = [
  'me',
  'my-workshops',
  'workshop-for',
  'workshop-pack',
  'lobby',
  'people',
  'ballots',
  'play-setting',
  'play-book',
  'contribution-sheet',
]

/** Somebody at the table, who keeps every byte that reached them. */
export class Player {
  readonly #rooms: Visitor[] = []

  constructor(
    readonly server: Installation,
    readonly workshop: WorkshopId,
    readonly caller: Caller,
    readonly id: ParticipantId,
    readonly session: Session,
  ) {}

  async enter(room: RoomId): Promise<Visitor> {
    const visitor = await Visitor.enter(this.server, roomName(room), this.session)
    this.#rooms.push(visitor)
    return visitor
  }

  /** Into the room everyone shares and to one's own desk. */
  async sitDown(): Promise<this> {
    const { workshop, id: participant } = this
    await this.enter({ kind: 'workshop', workshop })
    await this.enter({ kind: 'desk', workshop, participant })
    return this
  }

  /** Whose sealed sentences have come over the sockets so far. */
  heard = (): string[] => canariesIn(this.#rooms.flatMap(({ bytes }) => bytes))

  hears(...whose: string[]): Promise<void> {
    return until(`${whose.join(', ')} to be heard`, () => whose.every((each) => this.heard().includes(each)))
  }

  /** Whose are in the answers to everything a page could ask. */
  async told(): Promise<string[]> {
    const answers = await Promise.all(
      QUESTIONS.map((name) =>
        this.server.queries
          .run(name, this.caller, { workshop: this.workshop } as never)
          .catch((error: Error) => error.message),
      ),
    )
    const own = await this.server.run('export-my-data', this.caller, {})
    return canariesIn([...answers, own].map((answer) => JSON.stringify(answer)))
  }

  leave(): void {
    for (const room of this.#rooms.splice(0)) room.leave()
  }
}

/** A role-play with its facilitator, an observer, and so many people in each delegation that is named. */
export async function layTable(
  server: Installation,
  seats: Readonly<Record<string, number>>,
  { facilitatorsRead = false } = {},
) {
  const facilitator = await server.account()
  const file = JSON.stringify(canaryScenario(facilitatorsRead))
  const { workshop } = await server.run('create-workshop', facilitator, {
    title: 'Table',
    language: 'en',
    scenario: { file },
  })
  const setting = await server.queries.run('play-setting', facilitator, { workshop })
  const delegation = (name: string): DelegationId => setting!.delegations[name]!
  const { links } = await server.queries.run('lobby', facilitator, { workshop })
  const watching = await server.run('create-link', facilitator, { workshop, role: 'observer' })
  const join = async (code: string, name: string, to?: DelegationId) => {
    const came = await server.arrive('join', { consent: true, code, name, ...(to && { delegation: to }) })
    return new Player(server, workshop, came.caller, came.output.participant, came.session)
  }
  const players: Record<string, Player[]> = {}
  for (const [name, count] of Object.entries(seats)) {
    players[name] = []
    for (let at = 0; at < count; at++)
      players[name].push(await join(links[0]!.code!, `${name} ${at}`, delegation(name)))
  }
  const own = (await server.queries.run('workshop-for', facilitator, { workshop })).me.id
  const chair = new Player(server, workshop, facilitator, own, { user: facilitator.user, generation: 0 })
  return { workshop, facilitator, chair, delegation, players, observer: await join(watching.code!, 'Observer') }
}

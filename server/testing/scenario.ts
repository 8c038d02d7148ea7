import type * as Y from 'yjs'
import { answers } from '@/lib/document/answers'
import { collection } from '@/lib/document/collection'
import { root } from '@/lib/document/roots'
import { newId, type StepId, type UserId, type WorkshopId } from '@/lib/ids'
import type { Role } from '@/lib/workshop/role'
import { PLAIN_TERMS, stepSchema, type Step } from '@/lib/workshop/step'
import type { Member } from '@/server/sync/authority'
import { temporaryFolder } from '@/server/store/testing/temporary-folder'
import { Peer } from './peer'
import { scriptedAuthority, type ScriptedAuthority } from './scripted-authority'
import { startServer, type TestServer } from './start'

type PeerOptions = ConstructorParameters<typeof Peer>[3]

/** A server with one workshop in which one step is open, and the people who come to it. */
export interface Scenario {
  readonly authority: ScriptedAuthority
  readonly workshop: WorkshopId
  readonly room: string
  readonly step: StepId
  readonly folder: string
  readonly server: TestServer
  /** A new member, connected. */
  come(role?: Role, options?: PeerOptions): Person
  /** The same member once more, as from another tab. */
  again(person: Pick<Person, 'user' | 'member'>, options?: PeerOptions): Person
  /** The same member at their own desk. */
  desk(person: Pick<Person, 'user' | 'member'>): Person
  /** Stops the server properly and starts it anew on the same port and folder. */
  restart(): Promise<void>
  end(): Promise<void>
}

export interface Person {
  readonly user: UserId
  readonly member: Member
  readonly peer: Peer
  /** Answers the open step with so many points for the first aim. */
  weigh(points: number, why?: string): void
}

export const weights = (points: number, why?: string) => ({
  weights: { rights: points, security: 100 - points, economy: 0 },
  ...(why === undefined ? {} : { why }),
})

/** Puts an open step into a workshop's document, as the server's command does. */
export function openStep(doc: Y.Doc, step: StepId, change: Partial<Step> = {}): void {
  collection<StepId, Step>(root(doc, 'agenda'), stepSchema).put(step, {
    id: step,
    kind: 'weigh-aims',
    title: 'Weigh the aims',
    instruction: '',
    minutes: 10,
    order: 0,
    gate: 'open',
    closedAt: null,
    settings: {},
    ...PLAIN_TERMS,
    ...change,
  })
  answers(root(doc, 'answers')).open(step)
}

export async function scenario(
  options: Omit<Parameters<typeof startServer>[0], 'authority' | 'folder'> = {},
): Promise<Scenario> {
  const folder = await temporaryFolder()
  const authority = scriptedAuthority()
  const workshop = authority.workshop()
  const step = newId<StepId>()
  const people: Person[] = []
  const start = (port: number) => startServer({ ...options, authority, folder: folder.path, port })
  let server = await start(0)
  const room = `${workshop}.workshop`
  await server.sync.rooms.write({ kind: 'workshop', workshop }, (doc) => openStep(doc, step))

  const connect = (user: UserId, member: Member, peerOptions?: PeerOptions, name = room): Person => {
    const peer = new Peer(server.url, name, user, peerOptions)
    const weigh = (points: number, why?: string) => peer.answer(step, member.participant, weights(points, why))
    const person = { user, member, peer, weigh }
    people.push(person)
    return person
  }
  return {
    authority,
    workshop,
    room,
    step,
    folder: folder.path,
    get server() {
      return server
    },
    come(role, peerOptions) {
      const { user, member } = authority.join(workshop, role)
      return connect(user, member, peerOptions)
    },
    again: ({ user, member }, peerOptions) => connect(user, member, peerOptions),
    desk: ({ user, member }) => connect(user, member, {}, `${workshop}.desk.${member.participant}`),
    async restart() {
      const { port } = server
      await server.stop()
      server = await start(port)
    },
    async end() {
      for (const { peer } of people) peer.leave()
      await server.stop()
      await folder.remove()
    },
  }
}

import { newId, type ParticipantId, type UserId, type WorkshopId } from '@/lib/ids'
import type { Role } from '@/lib/workshop/role'
import type { Authority, Member } from '@/server/sync/authority'

/** Who is in which workshop, as a test writes it down. The session cookie is simply `user=<id>`. */
export interface ScriptedAuthority extends Authority {
  workshop(): WorkshopId
  join(workshop: WorkshopId, role?: Role, extra?: Partial<Member>): { user: UserId; member: Member }
  change(user: UserId, workshop: WorkshopId, member: Partial<Member> | null): void
  /** Ends all sessions of a user: the cookie holds no more. */
  endSessions(user: UserId): void
  /** For a second process: everything as text, and back. */
  dump(): string
  restore(text: string): void
}

export const ORIGIN = 'http://plenary.test'

export function scriptedAuthority(): ScriptedAuthority {
  let members = new Map<WorkshopId, Map<UserId, Member>>()
  const watchers = new Set<(workshop: WorkshopId) => void>()
  const sessionWatchers = new Set<(user: UserId) => void>()
  const ended = new Set<UserId>()
  return {
    async userOf(request) {
      const user = /(?:^|; )user=(\w+)/.exec(request.headers.cookie ?? '')?.[1] as UserId | undefined
      return user && !ended.has(user) ? user : null
    },
    originAllowed: ({ headers }) => headers.origin === undefined || headers.origin === ORIGIN,
    load: async (workshop) => members.has(workshop),
    memberOf: (user, workshop) => members.get(workshop)?.get(user) ?? null,
    mayRead: (member, room) =>
      room.kind === 'workshop' ||
      room.kind === 'paper' ||
      (room.kind === 'desk' && room.participant === member.participant) ||
      (room.kind === 'caucus' && room.delegation === member.delegation),
    groups: () => [],
    aside: () => null,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    watchSessions(tell) {
      sessionWatchers.add(tell)
      return () => sessionWatchers.delete(tell)
    },
    endSessions(user) {
      ended.add(user)
      for (const tell of sessionWatchers) tell(user)
    },
    workshop() {
      const id = newId<WorkshopId>()
      members.set(id, new Map())
      return id
    },
    join(workshop, role = 'delegate', extra = {}) {
      const user = newId<UserId>()
      const member: Member = {
        participant: newId<ParticipantId>(),
        name: `Person ${members.get(workshop)!.size + 1}`,
        role,
        delegation: null,
        standing: 'member',
        simulated: false,
        ...extra,
      }
      members.get(workshop)!.set(user, member)
      return { user, member }
    },
    change(user, workshop, change) {
      const before = members.get(workshop)?.get(user)
      if (change === null || !before) members.get(workshop)?.delete(user)
      else members.get(workshop)!.set(user, { ...before, ...change })
      for (const tell of watchers) tell(workshop)
    },
    dump: () => JSON.stringify([...members].map(([id, people]) => [id, [...people]])),
    restore(text) {
      const rows = JSON.parse(text) as [WorkshopId, [UserId, Member][]][]
      members = new Map(rows.map(([id, people]) => [id, new Map(people)]))
    },
  }
}

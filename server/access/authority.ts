import type { Role } from '@/lib/workshop/role'
import type { Authority, Member } from '@/server/sync/authority'
import type { Accounts } from './accounts'
import type { Members, Place } from './members'
import { fromOwnPage } from './origin'
import { cookieIn, decodeSession, isSecure, sessionCookieName } from './session-cookie'

interface Parts {
  readonly accounts: Accounts
  readonly members: Members
  readonly sessionKey: string
  readonly url: () => string
}

/** What the sync server asks about people, answered from the session cookie and the members in memory. */
export function createAuthority({ accounts, members, sessionKey, url }: Parts): Authority {
  return {
    async userOf(request) {
      const token = cookieIn(request.headers.cookie, sessionCookieName(isSecure(url())))
      const session = await decodeSession(token, sessionKey)
      return session && (await accounts.isCurrent(session)) ? session.user : null
    },
    originAllowed: (request) => fromOwnPage(request.headers, url()),
    load: (workshop) => members.load(workshop),
    memberOf(user, workshop) {
      const place = members.of(user, workshop)
      return place && memberOf(place, members.isArchived(workshop))
    },
    mayRead(member, room) {
      switch (room.kind) {
        case 'workshop':
          return true
        case 'desk':
          return room.participant === member.participant
        case 'caucus':
          return room.delegation === member.delegation
        case 'group':
        case 'paper':
          return false
      }
    },
    watch: (changed) => members.watch(changed),
    watchSessions: (ended) => accounts.watch(ended),
  }
}

/** In an archived workshop everybody only reads. */
const memberOf = (place: Place, archived: boolean): Member => ({
  participant: place.id,
  name: place.name,
  role: archived ? ('observer' satisfies Role) : place.role,
  delegation: place.delegation,
  standing: place.standing,
  simulated: place.simulated,
})

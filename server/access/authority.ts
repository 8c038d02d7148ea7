import type { ParticipantId } from '@/lib/ids'
import { can } from '@/lib/workshop/permissions'
import type { Role } from '@/lib/workshop/role'
import type { Authority, Member } from '@/server/sync/authority'
import type { Accounts } from './accounts'
import { ticketIn } from '@/lib/wire/ticket'
import type { Members, Place } from './members'
import type { Papers } from './papers'
import { fromOwnPage } from './origin'
import { ticketOfUser, userOfTicket, type Ticket, type Tickets } from './tickets'
import { cookieIn, decodeSession, isSecure, sessionCookieName } from './session-cookie'

interface Parts {
  readonly accounts: Accounts
  readonly members: Members
  readonly papers: Papers
  readonly tickets: Tickets
  readonly sessionKey: string
  readonly url: () => string
}

/** What the sync server asks about people, answered from the session cookie and the members in memory. */
export function createAuthority({ accounts, members, papers, tickets, sessionKey, url }: Parts): Authority {
  return {
    async userOf(request) {
      // A screen is its ticket, whoever's browser it is in.
      const secret = ticketIn(request.headers)
      if (secret) {
        const ticket = await tickets.open(secret)
        return ticket && userOfTicket(ticket.id)
      }
      const token = cookieIn(request.headers.cookie, sessionCookieName(isSecure(url())))
      const session = await decodeSession(token, sessionKey)
      return session && (await accounts.isCurrent(session)) ? session.user : null
    },
    originAllowed: (request) => fromOwnPage(request.headers, url()),
    async load(workshop) {
      if (!(await members.load(workshop))) return false
      await papers.load(workshop)
      return true
    },
    memberOf(user, workshop) {
      const ticket = tickets.get(ticketOfUser(user))
      if (ticket) return ticket.workshop === workshop && members.knows(workshop) ? screenOf(ticket) : null
      const place = members.of(user, workshop)
      return place && memberOf(place, members.isArchived(workshop) || members.isPaused(workshop))
    },
    mayRead(member, room) {
      if (member.screen) return room.kind === 'workshop'
      switch (room.kind) {
        case 'workshop':
          return true
        case 'desk':
          return room.participant === member.participant
        case 'caucus':
          return room.delegation === member.delegation
        case 'group':
          return false
        case 'paper': {
          const paper = papers.get(room.workshop, room.paper)
          // A resting workshop makes readers of all, but its papers stay with whom they were with.
          const role = members.get(room.workshop, member.participant)?.role ?? member.role
          return paper !== null && can({ ...member, role }, { do: 'read paper', audience: paper.audience })
        }
      }
    },
    watch(changed) {
      const stops = [members.watch(changed), tickets.watch(changed)]
      return () => stops.forEach((stop) => stop())
    },
    watchSessions: (ended) => accounts.watch(ended),
  }
}

/** In an archived or a paused workshop everybody only reads. */
const memberOf = (place: Place, resting: boolean): Member => ({
  participant: place.id,
  name: place.name,
  role: resting ? ('observer' satisfies Role) : place.role,
  delegation: place.delegation,
  standing: place.standing,
  simulated: place.simulated,
})

/** What a ticket makes of whoever has it: only screens connect; a report is read once, by a query. */
const screenOf = ({ id, kind }: Ticket): Member | null =>
  kind !== 'screen'
    ? null
    : {
        participant: id as string as ParticipantId,
        name: '',
        role: 'observer',
        delegation: null,
        standing: 'member',
        simulated: false,
        screen: true,
      }

import type { ParticipantId, WorkshopId } from '@/lib/ids'
import { can } from '@/lib/workshop/permissions'
import type { Role } from '@/lib/workshop/role'
import type { Authority, Member } from '@/server/sync/authority'
import type { Accounts } from './accounts'
import { ticketIn } from '@/lib/wire/ticket'
import type { Groups } from './groups'
import type { Members, Place } from './members'
import type { Papers } from './papers'
import type { PlayTurns } from './play-turns'
import type { Waiting } from './waiting'
import { fromOwnPage } from './origin'
import { ticketOfUser, userOfTicket, type Ticket, type Tickets } from './tickets'
import { cookieIn, decodeSession, isSecure, sessionCookieName } from './session-cookie'

interface Parts {
  readonly accounts: Accounts
  readonly members: Members
  readonly papers: Papers
  readonly groups: Groups
  readonly waiting: Pick<Waiting, 'load' | 'all' | 'turn' | 'watch'>
  readonly playTurns: PlayTurns
  readonly tickets: Tickets
  readonly sessionKey: string
  readonly url: () => string
}

/** What the sync server asks about people, answered from the session cookie and the members in memory. */
export function createAuthority({
  accounts,
  members,
  papers,
  groups,
  waiting,
  playTurns,
  tickets,
  sessionKey,
  url,
}: Parts): Authority {
  /** A resting workshop makes readers of all, but papers and groups stay with whom they were with. */
  const roleOf = (member: Member, workshop: WorkshopId): Role =>
    members.get(workshop, member.participant)?.role ?? member.role

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
      await Promise.all([papers.load(workshop), groups.load(workshop), waiting.load(workshop)])
      return true
    },
    memberOf(user, workshop) {
      const ticket = tickets.get(ticketOfUser(user))
      if (ticket) return ticket.workshop === workshop && members.knows(workshop) ? screenOf(ticket) : null
      const place = members.of(user, workshop)
      if (!place) return null
      const resting = members.isArchived(workshop) || members.isPaused(workshop)
      return memberOf(place, resting, members.chathamOf(workshop) !== null)
    },
    mayRead(member, room) {
      if (member.screen) return room.kind === 'workshop'
      // Other rooms say who wrote what in them.
      if (member.nameless && room.kind !== 'workshop' && room.kind !== 'desk') return false
      switch (room.kind) {
        case 'workshop':
          return true
        case 'desk':
          return room.participant === member.participant
        case 'caucus':
          return room.delegation === member.delegation
        case 'group':
          return groups.mayRead({ ...member, role: roleOf(member, room.workshop) }, room.workshop, room.group)
        case 'paper': {
          const paper = papers.get(room.workshop, room.paper)
          const who = { ...member, role: roleOf(member, room.workshop) }
          return paper !== null && can(who, { do: 'read paper', audience: paper.audience })
        }
      }
    },
    groups: (workshop) => groups.all(workshop),
    aside(member, workshop) {
      if (member.screen) return null
      const who = { ...member, role: roleOf(member, workshop) }
      const runs = can(who, { do: 'run workshop' })
      return {
        groups: groups.all(workshop).filter((group) => groups.mayRead(who, workshop, group)),
        waiting: runs ? { count: waiting.all(workshop).length, turn: waiting.turn(workshop) } : null,
        play: runs ? playTurns.of(workshop) : null,
      }
    },
    watch(changed) {
      const stops = [members, groups, waiting, playTurns, tickets].map((each) => each.watch(changed))
      return () => stops.forEach((stop) => stop())
    },
    watchSessions: (ended) => accounts.watch(ended),
  }
}

/** In an archived or a paused workshop everybody only reads. */
const memberOf = (place: Place, resting: boolean, nameless: boolean): Member => ({
  participant: place.id,
  name: place.name,
  role: resting ? ('observer' satisfies Role) : place.role,
  delegation: place.delegation,
  standing: place.standing,
  simulated: place.simulated,
  nameless,
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

import type { DelegationId, LinkId, ParticipantId, TicketId, TemplateId, UserId, WorkshopId } from '@/lib/ids'
import type { Delegation } from '@/lib/workshop/delegation'
import type { Participant } from '@/lib/workshop/participant'
import type { Role } from '@/lib/workshop/role'
import type { TicketKind } from './ticket'

/** A user, as shown to themselves. */
export interface Me {
  readonly user: UserId
  readonly name: string
  /** Null for guests. */
  readonly email: string | null
  readonly admin: boolean
  /** Whether they came by a join link, without an account. Guests cannot make workshops. */
  readonly guest: boolean
  /** Whether they sign in with a password, which they can then change. */
  readonly hasPassword: boolean
}

/** A way into a workshop, as facilitators see it. Times are milliseconds since 1970. */
export interface JoinLink {
  readonly link: LinkId
  /** The whole address, as it stands in the QR code. */
  readonly url: string
  /** Six characters as `K7M 4QX`; null for links that have none. */
  readonly code: string | null
  readonly role: Role
  /** Everyone who joins by it lands here; null: they choose. */
  readonly delegation: DelegationId | null
  readonly createdAt: number
}

/** A reader without a name and without an account, as facilitators see it. Times are milliseconds since 1970. */
export interface Ticket {
  readonly ticket: TicketId
  readonly kind: TicketKind
  /** The whole address, with the secret. */
  readonly url: string
  readonly createdAt: number
}

/** A way in for one person of the roster. */
export interface PersonalLink {
  readonly participant: ParticipantId
  readonly name: string
  readonly role: Role
  readonly delegation: DelegationId | null
  readonly url: string
}

/** A participant, as facilitators see them. */
export interface Person extends Participant {
  /** False for somebody on the roster who has not come yet. */
  readonly arrived: boolean
  readonly removed: boolean
  /** Has an account and comes back by signing in; others have a return link. */
  readonly account: boolean
  readonly createdAt: number
}

/** A workshop in one's own list. */
export interface WorkshopSummary {
  readonly workshop: WorkshopId
  readonly title: string
  readonly role: Role
  /** People who have arrived, without the simulated ones. */
  readonly people: number
  readonly steps: number
  readonly archived: boolean
  readonly demonstration: boolean
  readonly createdAt: number
  /** When it will be deleted unless it is used again. */
  readonly expiresAt: number | null
}

/** A pack before it is used: what its templates and actors would make. In one language. */
export interface PackOutline {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly languages: readonly string[]
  readonly templates: readonly TemplateOutline[]
  readonly delegations: readonly Omit<Delegation, 'id' | 'order'>[]
}

export interface TemplateOutline {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly steps: readonly { kind: string; title: string; minutes: number }[]
}

/** An agenda that an account keeps for other workshops. */
export interface OwnTemplate {
  readonly template: TemplateId
  readonly title: string
  readonly createdAt: number
  readonly steps: TemplateOutline['steps']
}

/** Everything Plenary keeps about one user, as they may take it away. Times are ISO 8601. */
export interface MyData {
  readonly user: { name: string; email: string | null; createdAt: string; seenAt: string }
  /** Agendas kept for other workshops. */
  readonly templates: readonly { title: string; createdAt: string; steps: readonly unknown[] }[]
  readonly workshops: readonly {
    title: string
    name: string
    role: Role
    delegation: string | null
    joinedAt: string
    answers: readonly { step: string; kind: string; answer: unknown }[]
    /** Cast in ballots that were not secret, for oneself or one's delegation. */
    votes: readonly { motion: string; choice: unknown }[]
    /** Messages and answers to news in a role-play. */
    written: readonly { at: string; text: string }[]
    /** Their own words in papers they may read. */
    papers: readonly { title: string; words: string }[]
    /** What they said of papers they may read. */
    comments: readonly { paper: string; at: string; text: string }[]
  }[]
}

import type { BallotId, DelegationId, LinkId, ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import type { Pack } from '@/lib/packs/pack'
import type { Language } from '@/lib/packs/text'
import type { Paper } from '@/lib/papers/paper'
import type { Choice, Voter, VoterId } from '@/lib/workshop/ballot'
import type { Chatham } from '@/lib/workshop/chatham'
import type { Delegation } from '@/lib/workshop/delegation'
import type { Participant } from '@/lib/workshop/participant'
import type { Role } from '@/lib/workshop/role'
import type { Step } from '@/lib/workshop/step'
import type { PlayQueries } from './play'
import type { ClearanceQueries } from './clearances'
import type { PaperTextQueries } from './paper-text'
import type { RevisionQueries } from './revisions'
import type { RulingQueries } from './rulings'
import type { SuggestionQueries } from './suggestions'
import type { WaitingQueries } from './waiting'
import type { Content } from './workshop-file'
import type {
  JoinLink,
  Me,
  OwnTemplate,
  PackOutline,
  Person,
  PersonalLink,
  Ticket,
  TemplateOutline,
  WorkshopSummary,
} from './records'

type Nothing = Record<string, never>

/** Every question people can put to the server, by name. All fail with a Failure; none changes anything. */
export interface QueryMap
  extends
    PlayQueries,
    WaitingQueries,
    RevisionQueries,
    RulingQueries,
    ClearanceQueries,
    PaperTextQueries,
    SuggestionQueries {
  /** Null when nobody is signed in. */
  me: { input: Nothing; output: Me | null }
  /** What the sign-in and set-up pages offer. */
  'sign-in-options': {
    input: Nothing
    output: { registration: boolean; needsSetUp: boolean; provider: { id: 'oidc'; name: string } | null }
  }
  /** Whether a set-up or password link still works; its account's e-mail, where it has one. */
  'account-link': {
    input: { purpose: 'setup' | 'reset-password'; secret: string }
    output: { valid: boolean; email: string | null }
  }
  /** Those the caller is in, newest first. */
  'my-workshops': { input: Nothing; output: readonly WorkshopSummary[] }
  /** The built-in pack, as the form for a new workshop offers it. */
  'pack-outline': { input: { language: Language }; output: PackOutline }
  /** A workshop for somebody who is in it; `notAllowed` for others. */
  'workshop-for': { input: { workshop: WorkshopId }; output: WorkshopView }
  /** Agendas the caller keeps, newest first. */
  'my-templates': { input: Nothing; output: readonly OwnTemplate[] }
  /** The ready-made agendas of a workshop's pack, for its facilitators. */
  'workshop-templates': { input: { workshop: WorkshopId; language: Language }; output: readonly TemplateOutline[] }
  /** The whole pack of a workshop, for anyone in it. */
  'workshop-pack': { input: { workshop: WorkshopId }; output: Pack }
  /** The workshop as one file, for its facilitators: no accounts, no links, nothing that is hidden at this moment. */
  'workshop-file': { input: { workshop: WorkshopId; content: Content }; output: { file: string } }
  /** What a newcomer sees at the door. Fails with wrongCode, notFound (a dead link), revokedLink, tooManyTries. */
  'join-info': { input: { code?: string; secret?: string }; output: Door }
  /** Whose place a return link opens. Fails with notFound. */
  'return-info': { input: { secret: string }; output: { workshop: WorkshopId; title: string; name: string } }
  /** Facilitators only. */
  lobby: { input: { workshop: WorkshopId }; output: Lobby }
  /** Facilitators only: those that were not revoked, the oldest first. */
  tickets: { input: { workshop: WorkshopId }; output: readonly Ticket[] }
  /** What a room's screen shows beside the room, by its ticket. Fails with revokedLink. */
  screen: { input: { workshop: WorkshopId; secret: string }; output: ScreenFacts }
  /** What a workshop came to: for facilitators, for everyone in it once it is archived, and by a ticket. */
  report: { input: { workshop: WorkshopId; secret?: string }; output: Report }
  /** Facilitators only: everyone, also those expected and those removed. */
  people: { input: { workshop: WorkshopId }; output: readonly Person[] }
  /** Facilitators only: how many have answered a blind step, by delegation, also where the room is told nothing. */
  'answer-counts': {
    input: { step: StepId }
    output: { counts: readonly { delegation: DelegationId | null; answered: number }[] }
  }
  /** The open ballots of a workshop, and what the caller may do in each. What the room may know is in its `tallies`. */
  ballots: { input: { workshop: WorkshopId }; output: readonly OpenBallot[] }
  /** The papers the caller may read, the oldest first. */
  papers: { input: { workshop: WorkshopId }; output: readonly PaperView[] }
}

/** An open ballot for one caller. */
export interface OpenBallot {
  readonly ballot: BallotId
  /** Voters the caller may vote for now; `choice` is what stands, where votes may be changed. */
  readonly mine: readonly (Voter & { readonly voted: boolean; readonly choice: Choice | null })[]
  /** Who has voted, for facilitators; never what. */
  readonly voted: readonly VoterId[] | null
}

/** A paper for one caller. */
export interface PaperView extends Paper {
  /** How many windows have it open at this moment. */
  readonly here: number
  readonly mayWrite: boolean
  /** Whether the caller may name and archive it. */
  readonly mayKeep: boolean
}

export interface WorkshopView {
  readonly workshop: WorkshopId
  readonly title: string
  readonly demonstration: boolean
  readonly archived: boolean
  readonly paused: boolean
  readonly chatham: Chatham
  readonly capacity: number
  readonly createdAt: number
  readonly expiresAt: number | null
  readonly me: Participant
  /** Under which id one stands on the speakers list: another one where names are hidden. */
  readonly speaksAs: ParticipantId
  readonly delegations: readonly Delegation[]
  /** In order; drafts only for facilitators. */
  readonly steps: readonly Step[]
}

/** What is at a join link's end. */
export interface Door {
  readonly workshop: WorkshopId
  readonly title: string
  readonly demonstration: boolean
  readonly archived: boolean
  readonly chatham: Chatham
  readonly full: boolean
  /** Nobody new comes in at this moment. */
  readonly locked: boolean
  /** Who comes in here waits until a facilitator lets them in. */
  readonly asks: boolean
  /** The caller waits already, or was declined: their page says which. */
  readonly waiting: boolean
  readonly role: Role
  /** Given by the link; null: the newcomer chooses among `delegations` (observers and facilitators need none). */
  readonly delegation: Delegation | null
  readonly delegations: readonly (Delegation & { /** 0 where delegations are hidden. */ readonly people: number })[]
  /** The name on the roster, for a personal link. */
  readonly name: string | null
  /** The caller's place, where they are in already: the page can send them straight on. */
  readonly already: ParticipantId | null
  readonly privacy: PrivacyFacts
}

/** What the privacy notice at the door says in words. */
export interface PrivacyFacts {
  /** Days after its last use that a workshop is deleted. */
  readonly retentionDays: number
  /** When this workshop will be deleted unless it is used again, milliseconds since 1970. */
  readonly expiresAt: number | null
  /** Whether it is a role-play, which ends with a list of what each did. */
  readonly rolePlay: boolean
  /** The names of those who run the workshop: whom to ask. */
  readonly facilitators: readonly string[]
}

/** What a room's screen shows that is not in the room. */
export interface ScreenFacts {
  /** Another one once the server was updated: then the page loads itself anew. */
  readonly build: string
  /** The way in for everyone; null while there is none. */
  readonly join: { readonly url: string; readonly code: string | null } | null
}

/** A copy of what the room may know, without its past. */
export interface Report {
  /** The copy's document as one update, in base64; `lib/document/report-room.ts` reads it. */
  readonly document: string
  /** Whether people stand in it by their names; else by their delegation and a number. */
  readonly named: boolean
  /** Blind steps that were not revealed: they are not in it. */
  readonly hidden: number
  /** When it was made, milliseconds since 1970. */
  readonly at: number
}

export interface Lobby {
  readonly links: readonly JoinLink[]
  readonly personal: readonly PersonalLink[]
  /** The link for everyone, which a new workshop has from the start; null when it was revoked. */
  readonly main: LinkId | null
}

export type QueryName = keyof QueryMap
export type QueryInput<Name extends QueryName> = QueryMap[Name]['input']
export type QueryOutput<Name extends QueryName> = QueryMap[Name]['output']

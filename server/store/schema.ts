import type { ColumnType, Generated } from 'kysely'
import type {
  DelegationId,
  LinkId,
  PaperId,
  ParticipantId,
  StepId,
  TemplateId,
  TicketId,
  UserId,
  WaitingId,
  WorkshopId,
} from '@/lib/ids'
import type { TicketKind } from '@/lib/wire/ticket'
import type { PaperKind } from '@/lib/papers/paper'
import type { Reason } from '@/lib/papers/revisions/history'
import type { Role, Standing } from '@/lib/workshop/role'
import type { Contributors, Gate, Outsiders, Sees } from '@/lib/workshop/step'
import type { BallotBoxTable, BallotTable, OpenVoteTable, VoterTable } from './ballot-tables'
import type {
  PlayAnswerTable,
  PlayDeskTable,
  PlayMessageTable,
  PlayNewsTable,
  PlayRoleTable,
  PlayTable,
} from './play-tables'
import type { ClearanceTable, SilenceTable } from './ruling-tables'

/** The tables, the same on SQLite and on Postgres. Times are milliseconds since 1970; 0 | 1 stands for no | yes. */
export interface Schema {
  user: UserTable
  secret: SecretTable
  workshop: WorkshopTable
  delegation: DelegationTable
  participant: ParticipantTable
  waiting: WaitingTable
  step: StepTable
  template: TemplateTable
  link: LinkTable
  ticket: TicketTable
  ballot: BallotTable
  paper: PaperTable
  paper_moment: PaperMomentTable
  silence: SilenceTable
  clearance: ClearanceTable
  voter: VoterTable
  open_vote: OpenVoteTable
  ballot_box: BallotBoxTable
  play: PlayTable
  play_role: PlayRoleTable
  play_desk: PlayDeskTable
  play_message: PlayMessageTable
  play_news: PlayNewsTable
  play_answer: PlayAnswerTable
  update: UpdateTable
  snapshot: SnapshotTable
  room: RoomTable
  client: ClientTable
}

type Flag = 0 | 1
type Bytes = ColumnType<Uint8Array, Uint8Array, Uint8Array>

/** An account (has an e-mail or a subject at the identity provider) or a guest (has neither). */
export interface UserTable {
  id: UserId
  email: string | null // lower case
  subject: string | null // OIDC issuer and subject
  name: string
  password: string | null // argon2id
  admin: Flag
  /** Raised to end every session of this user. */
  generation: Generated<number>
  created_at: number
  seen_at: number
}

/** Links that let one in once or privately: only the hash of their secret is kept. */
export interface SecretTable {
  hash: string // sha256, hex
  purpose: 'setup' | 'reset-password' | 'return' // return: back to one's own place in one workshop
  user_id: UserId | null
  participant_id: ParticipantId | null
  created_at: number
  expires_at: number | null
}

export interface WorkshopTable {
  id: WorkshopId
  title: string
  owner_id: UserId | null
  pack: string // JSON of the pack it was made from
  template: string
  capacity: number
  demonstration: Flag
  created_at: number
  archived_at: number | null
  /** Since when nobody answers; null while it runs. */
  paused_at: Generated<number | null>
  /** When a demonstration or an expired workshop is deleted. */
  expires_at: number | null
  /** Held without names: what is shown of people instead; null where they have their names. */
  chatham: 'delegations' | 'nobody' | null
}

export interface DelegationTable {
  id: DelegationId
  workshop_id: WorkshopId
  name: string
  code: string
  position: number
  speaks: Flag
  tables: Flag
  votes: Flag
}

/** A user in one workshop. Gone participants keep their row, so that their answers keep a name. */
export interface ParticipantTable {
  id: ParticipantId
  workshop_id: WorkshopId
  user_id: UserId | null // null: expected from a roster, or simulated
  name: string
  role: Role
  delegation_id: DelegationId | null
  standing: Standing
  simulated: Flag
  /** Came with a copy or a file, with their answers: shown to the room though nobody has this place yet. */
  carried: Generated<Flag>
  created_at: number
  removed_at: number | null
}

/** Somebody who came by a link and whom a facilitator has yet to let in, or has declined. */
export interface WaitingTable {
  id: WaitingId
  workshop_id: WorkshopId
  user_id: UserId
  name: string
  role: Role
  delegation_id: DelegationId | null
  created_at: number
  declined_at: number | null
}

export interface StepTable {
  id: StepId
  workshop_id: WorkshopId
  kind: string
  title: string
  instruction: string
  minutes: number
  position: number
  gate: Gate
  closed_at: number | null
  settings: string // JSON, checked by its kind's schema
  sees: Generated<Sees>
  audience: string | null // JSON, ids of delegations
  /** A group's copy of another step: JSON of its group. */
  breakout: string | null
  contributors: Generated<Contributors>
  outsiders: Generated<Outsiders>
  opens_at: number | null
  closes_at: number | null
}

/** An agenda that an account keeps for other workshops. */
export interface TemplateTable {
  id: TemplateId
  user_id: UserId
  title: string
  steps: string // JSON of its steps, without ids and gates
  created_at: number
}

/** A way into a workshop: the join link with its short code, one for a delegation, or a personal one. */
export interface LinkTable {
  id: LinkId
  workshop_id: WorkshopId
  secret_hash: string // sha256 of the long secret in the link
  code_hash: string | null // keyed hash of the short code
  /** Secret and code, sealed with the installation's key, so that the lobby can show them again. */
  sealed: string
  role: Role
  delegation_id: DelegationId | null
  participant_id: ParticipantId | null // personal: takes this place of the roster
  created_at: number
  revoked_at: number | null
}

/** A reader without a name: a room's screen, a report's link. */
export interface TicketTable {
  id: TicketId
  workshop_id: WorkshopId
  kind: TicketKind
  secret_hash: string // sha256 of the secret in the link
  sealed: string // the secret, sealed with the installation's key, so that facilitators can open it again
  created_at: number
  revoked_at: number | null
}

/** A paper beside its text. `audience` null: everyone in the workshop. */
export interface PaperTable {
  id: PaperId
  workshop_id: WorkshopId
  title: string
  kind: PaperKind
  audience: DelegationId | null
  state: 'open' | 'archived'
  created_at: number
}

/** A paper at one moment: a revision, or kept by itself. Never changed. */
export interface PaperMomentTable {
  id: string // ulid
  paper_id: PaperId
  rev: number | null
  reason: Reason
  at: number
  words: number
  /** How much had been decided of it by then. */
  decisions: number
  parties: string // JSON: the delegations that wrote since the moment before
  hash: string // of its text
  content: Bytes // a snapshot's JSON, deflated
}

/** The log of every room: one row an accepted update, numbered from 1 without gaps. */
export interface UpdateTable {
  room: string
  seq: number
  bytes: Bytes
  actor: string // participant id, or 'server'
  at: number
}

/** A room's whole state up to and with `seq`; replaces the log for loading. */
export interface SnapshotTable {
  room: string
  seq: number
  bytes: Bytes
  /** Of these bytes, as Yjs encodes it; null in snapshots from before it was kept. */
  state_vector: ColumnType<Uint8Array | null, Uint8Array, Uint8Array>
  at: number
}

export interface RoomTable {
  room: string
  epoch: number
  seq: number
}

/** A Yjs client id belongs to one participant of a room for good. */
export interface ClientTable {
  room: string
  client: number
  participant: string
}

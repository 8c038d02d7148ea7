import type { DelegationId, InjectId, ParticipantId, StepId, WorkshopId } from '@/lib/ids'

/** A workshop's role-play. */
export interface PlayTable {
  workshop_id: WorkshopId
  scenario: string // JSON, with the edits facilitators made
  released_at: number | null
  /** JSON: ids of delegations that have their briefs before the others. */
  released_to: string | null
  /** The step whose opening releases the briefs. */
  release_step: StepId | null
  unsealed_at: number | null
  outcome: string | null // JSON
}

/** A place in a delegation, and who has it. */
export interface PlayRoleTable {
  workshop_id: WorkshopId
  delegation_id: DelegationId
  /** The scenario's own id of the delegation. */
  delegation: string
  role: string
  position: number
  participant_id: ParticipantId | null
}

/** What a desk shows of the role-play, as a digest; it outlives the participant, so that the desk is still cleared. */
export interface PlayDeskTable {
  workshop_id: WorkshopId
  participant: ParticipantId
  digest: string
}

export interface PlayMessageTable {
  id: string // ULID
  workshop_id: WorkshopId
  participant_id: ParticipantId
  delegation_id: DelegationId
  role: string | null // JSON: the title of the sender's role
  audience: string // JSON: ids of delegations
  text: string
  at: number
}

export interface PlayNewsTable {
  id: InjectId
  workshop_id: WorkshopId
  position: number
  title: string // JSON: a text, as the next two
  text: string
  question: string | null
  audience: string | null // JSON: ids of delegations; null: everyone
  minute: number | null
  step_id: StepId | null
  sent_at: number | null
}

export interface PlayAnswerTable {
  news_id: InjectId
  participant_id: ParticipantId
  text: string
  at: number
}

import type { ComponentType, ReactNode } from 'react'
import type { Answers } from '@/lib/document/answers'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import type { Language } from '@/lib/packs/text'
import type { Delegation } from '@/lib/workshop/delegation'
import type { Participant } from '@/lib/workshop/participant'
import type { Step } from '@/lib/workshop/step'

/** What an activity's screen is given. It reads its settings and answers by its own kind's schemas. */
export interface ActivityProps {
  readonly step: Step
  /** The agenda, for activities that build on earlier steps; without it they stand alone. */
  readonly steps?: readonly Step[]
  /** The room's answers; the activity takes those of its step. */
  readonly answers: Answers
  readonly people: ReadonlyMap<ParticipantId, Participant>
  readonly delegations: ReadonlyMap<DelegationId, Delegation>
  /** Null on the room screen. */
  readonly me: ParticipantId | null
  /** Whether `me` may answer now, as `can(…, { do: 'answer' })` says. */
  readonly canAnswer: boolean
  readonly language: Language
  readonly layout: Layout
}

/** `phone`: one column, Stage above Reading. `wide`: Stage in the middle, Reading in the column beside it. `screen`: the room's wall; nobody touches it. */
export type Layout = 'phone' | 'wide' | 'screen'

/** How one kind of activity looks. Components load when first rendered: put a Suspense boundary around them. */
export interface ActivityView {
  /** Holds what Stage and Reading share; render both inside it. */
  readonly Shared: ComponentType<ActivityProps & { children: ReactNode }>
  /** The picture, under the step's title (h1) and instruction, which it brings itself except on the room screen. Fills the height it is given on `wide` and `screen`. */
  readonly Stage: ComponentType
  /** One's own answer and what the room's answers say. Its headings begin at h2. */
  readonly Reading: ComponentType
  /**
   * The room's wall below the step's head, inside Shared: fills the place it is given. Without it Stage stands beside
   * Reading, both laid out for `screen`.
   */
  readonly Screen?: ComponentType
  /**
   * What the step came to, on paper, inside Shared: picture, one sentence, tables; nothing to press. Its headings begin at h3.
   * Without it the report lists the answers as their spreadsheet does.
   */
  readonly Report?: ComponentType
  /** For facilitators: edits the step's settings and saves them. */
  readonly Settings: ComponentType<SettingsProps>
}

export interface SettingsProps {
  readonly step: Step
  /** Whether anybody has answered, so that what was asked is locked. */
  readonly answered: boolean
  readonly language: Language
  /** Called after the server has taken the settings. */
  readonly onSaved?: () => void
}

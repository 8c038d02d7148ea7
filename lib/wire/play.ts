import type { DelegationId, InjectId, ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import type { PackError } from '@/lib/packs/pack-errors'
import type { Scenario } from '@/lib/packs/scenario'
import type { PublicScenario } from '@/lib/packs/scenario-public'
import type { Text } from '@/lib/packs/text'

type Done = Record<string, never>
type Of = { workshop: WorkshopId }

/** The commands of a role-play. Facilitators give them, but for the two that say otherwise. */
export interface PlayCommands {
  /** Looks a scenario's file over and changes nothing. Takes an account. */
  'check-scenario': {
    /** Without a file: the built-in one. */
    input: { file?: string }
    output: { ok: true; scenario: PublicScenario } | { ok: false; errors: readonly PackError[] }
  }
  /** Deals the roles anew, evenly: to those who have come, to everybody expected too, or to these. Nobody else keeps one. */
  'deal-roles': {
    input: Of & { to: 'arrived' | 'everyone' | readonly ParticipantId[] }
    output: { dealt: number; without: number }
  }
  /** By hand. Who held it takes the role that its new holder leaves, where there is one. */
  'assign-role': {
    input: Of & { delegation: DelegationId; role: string; participant: ParticipantId | null }
    output: Done
  }
  /** A delegation's brief, or with `role` a person's, as a whole. Fails with briefsReleased. */
  'edit-brief': { input: Of & { delegation: DelegationId; role?: string; brief: unknown }; output: Done }
  /** Now, or at the opening of a step; `at: null` takes such a plan back. `to`: now, to this delegation before the others. */
  'release-briefs': { input: Of & { at?: StepId | null; to?: DelegationId }; output: Done }
  /** Opens all briefs to everyone, for good. Ask first. */
  'unseal-briefs': { input: Of; output: Done }
  /** What was settled: an option for each issue, null for one that was left open. */
  'record-outcome': { input: Of & { outcome: Readonly<Record<string, string | null>> }; output: Done }
  /** Delegates, in their role, to other delegations. */
  'send-message': { input: Of & { to: readonly DelegationId[]; text: string }; output: Done }
  /** New, or with `news` instead of one that has not been sent. `audience` null: everyone; `step`: sent when that opens. */
  'write-news': {
    input: Of & {
      news?: InjectId
      title: string
      text: string
      question: string | null
      audience: readonly DelegationId[] | null
      step: StepId | null
    }
    output: { news: InjectId }
  }
  /** Fails with newsSent. */
  'send-news': { input: { news: InjectId }; output: Done }
  'remove-news': { input: { news: InjectId }; output: Done }
  /** Delegates whom the news has reached; a second answer replaces the first. */
  'answer-news': { input: { news: InjectId; text: string }; output: Done }
}

export interface PlayQueries {
  /** What everyone in a role-play may know of it; null where there is none. */
  'play-setting': { input: Of; output: PlaySetting | null }
  /** Facilitators only; null where there is no role-play. */
  'play-book': { input: Of; output: PlayBook | null }
  /** Facilitators only: what each did, counted, never what they wrote. */
  'contribution-sheet': { input: Of; output: readonly Contribution[] }
}

export interface PlaySetting {
  readonly scenario: PublicScenario
  /** The delegation of the workshop for each of the scenario's, by the latter's id. */
  readonly delegations: Readonly<Record<string, DelegationId>>
}

/** Everything about a role-play, for those who run it. Times are milliseconds since 1970. */
export interface PlayBook extends Pick<PlaySetting, 'delegations'> {
  readonly scenario: Scenario
  readonly roles: readonly HeldSeat[]
  readonly releasedAt: number | null
  /** Delegations that have theirs before the others. */
  readonly releasedTo: readonly DelegationId[]
  readonly releaseStep: StepId | null
  readonly unsealedAt: number | null
  readonly outcome: Readonly<Record<string, string | null>> | null
  readonly news: readonly News[]
  /** Null where the scenario keeps them from facilitators; then only how many there are. */
  readonly messages: readonly SentMessage[] | null
  readonly messageCount: number
}

export interface HeldSeat {
  readonly delegation: DelegationId
  readonly role: string
  readonly title: Text
  readonly participant: ParticipantId | null
}

export interface News {
  readonly news: InjectId
  readonly title: Text
  readonly text: Text
  readonly question: Text | null
  readonly audience: readonly DelegationId[] | null
  /** Minutes after the beginning at which the scenario means it to come. */
  readonly minute: number | null
  readonly step: StepId | null
  readonly sentAt: number | null
  readonly answers: readonly { participant: ParticipantId; delegation: DelegationId | null; text: string; at: number }[]
}

export interface SentMessage {
  readonly from: DelegationId | null
  readonly role: Text | null
  readonly to: readonly DelegationId[]
  readonly text: string
  readonly at: number
}

/** One line of the contribution sheet. */
export interface Contribution {
  readonly participant: ParticipantId
  readonly name: string
  readonly delegation: DelegationId | null
  readonly role: Text | null
  readonly steps: number
  readonly messages: number
  readonly newsAnswers: number
}

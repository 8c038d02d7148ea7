import type { PaperId } from '@/lib/ids'
import type { ClauseId, ClauseKind } from '@/lib/papers/clause'
import type { ClearanceAnswer } from '@/lib/papers/clearance'
import type { WordChange } from '@/lib/papers/word-diff'

type Done = Record<string, never>

/** What a delegation asked its capital, as its members see it. Times are milliseconds since 1970. */
export interface AskedClearance {
  readonly clearance: string
  /** The whole address, with the secret; null once the link has ended. */
  readonly url: string | null
  readonly sentAt: number
  readonly expiresAt: number
  /** When somebody first opened it. */
  readonly openedAt: number | null
  readonly revokedAt: number | null
  readonly answer: {
    readonly is: ClearanceAnswer
    readonly text: string
    readonly name: string
    readonly at: number
  } | null
  /** When the head confirmed it for the delegation. */
  readonly confirmedAt: number | null
  /** Of the frozen text. */
  readonly hash: string
  /** Whether the paper still says what was sent. */
  readonly isCurrent: boolean
}

/** A frozen paragraph as the capital reads it. */
export interface ClearanceClause {
  readonly id: ClauseId
  readonly kind: ClauseKind
  /** `OP3 (a)`; empty for titles and headings. */
  readonly label: string
  readonly depth: number
  /** The words with brackets as signs, `[EU: …]`. */
  readonly text: string
  /** Against what was last cleared for this delegation; null: nothing was, or it was not in it. */
  readonly changes: readonly WordChange[] | null
}

/** The page behind a link for a capital: this text and nothing else. */
export interface ClearancePage {
  readonly title: string
  readonly symbol: string
  readonly workshop: string
  readonly delegation: { readonly name: string; readonly code: string }
  readonly sentAt: number
  readonly expiresAt: number
  readonly hash: string
  /** When what the changes are told against was cleared. */
  readonly clearedBefore: number | null
  readonly clauses: readonly ClearanceClause[]
  /** What was in the text that was cleared before and is not in this one. */
  readonly gone: readonly { readonly label: string; readonly text: string }[]
  readonly answer: AskedClearance['answer']
  readonly confirmedAt: number | null
}

export interface ClearanceCommands {
  /** Freezes the paper as it is. For the head of a delegation. */
  'send-for-clearance': { input: { paper: PaperId; days: number }; output: { clearance: string; url: string } }
  /** The link ends. For the head of the delegation. */
  'revoke-clearance': { input: { clearance: string }; output: Done }
  /** By whoever has the link; until the head has confirmed it, the last answer counts. */
  'answer-clearance': {
    input: { secret: string; answer: ClearanceAnswer; text: string; name: string }
    output: Done
  }
  /** The head tells the room that these texts are cleared. Fails with textChanged where the capital has not said yes. */
  'confirm-clearance': { input: { clearance: string }; output: Done }
}

export interface ClearanceQueries {
  /** Of the caller's delegation, the newest first; empty for who has none. */
  clearances: { input: { paper: PaperId }; output: readonly AskedClearance[] }
  /** Fails with revokedLink. */
  'clearance-page': { input: { secret: string }; output: ClearancePage }
}

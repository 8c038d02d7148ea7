import type { DelegationId, PaperId, WorkshopId } from '@/lib/ids'
import type { ClauseKind } from '@/lib/papers/clause'
import type { PaperKind } from '@/lib/papers/paper'
import type { Standing } from '@/lib/papers/standing'

/** A paper to be read outside of its own page: its words without marks, brackets as signs. */
export interface PaperReading {
  readonly workshop: WorkshopId
  readonly title: string
  readonly kind: PaperKind
  readonly audience: DelegationId | null
  readonly clauses: readonly {
    readonly id: string
    readonly kind: ClauseKind
    /** Its number, as beside the text; and how deep it stands. */
    readonly number: string
    readonly depth: number
    readonly text: string
    readonly standing: Standing
  }[]
}

export interface PaperTextQueries {
  /** Papers that removed delegations left, for facilitators: their titles, and nothing of what they say. */
  'left-papers': {
    input: { workshop: WorkshopId }
    output: readonly { readonly id: PaperId; readonly title: string; readonly kind: PaperKind }[]
  }
  /**
   * For whoever may read the paper, or, by the ticket of a room's screen or of a report, one for everyone that a step
   * of the agenda puts before the room. Null: there is none for them.
   */
  'paper-text': { input: { paper: PaperId; secret?: string }; output: PaperReading | null }
}

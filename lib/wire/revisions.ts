import type { DelegationId, PaperId, WorkshopId } from '@/lib/ids'
import type { Body } from '@/lib/papers/body'
import type { ClauseHead, ClauseId } from '@/lib/papers/clause'
import type { PaperKind } from '@/lib/papers/paper'
import type { Moment } from '@/lib/papers/revisions/history'
import type { PaperSnapshot } from '@/lib/papers/revisions/snapshot'
import type { NewChange } from './amendments'

/** A clause that came out of a file. */
export interface ImportedClause extends Pick<ClauseHead, 'kind' | 'depth'> {
  readonly body: Body
}

/** A paper's revisions are issued and its past is brought back by its chair. */
export interface RevisionCommands {
  /** Freezes the paper as its next revision. `symbol`: from now on on its head; unsaid, as it was. */
  'issue-revision': { input: { paper: PaperId; symbol?: string }; output: { rev: number; moment: string } }
  /**
   * Makes the paper, or only these clauses of it, say what they said; adopted ones stay. What was there before is kept
   * as a moment of its own.
   */
  'restore-moment': {
    input: { paper: PaperId; moment: string; clauses?: readonly ClauseId[] }
    output: { restored: number; kept: number }
  }
  /** As create-paper, with what was read from a file. */
  'import-paper': {
    input: {
      workshop: WorkshopId
      title: string
      kind: PaperKind
      audience: DelegationId | null
      clauses: readonly ImportedClause[]
    }
    output: { paper: PaperId }
  }
  /**
   * What a file changes, as amendments: of the caller's delegation, where the chair gives them of the delegations the
   * file names. Changes to text that has changed since are left out and counted.
   */
  'import-amendments': {
    input: { paper: PaperId; changes: readonly { change: NewChange; by: DelegationId | null }[]; why: string }
    output: { tabled: number; left: number }
  }
}

export interface RevisionQueries {
  /** The kept moments of a paper, the oldest first. */
  'paper-moments': { input: { paper: PaperId }; output: readonly Moment[] }
  /** A kept moment of a paper, or with null what it says now. */
  'paper-moment': { input: { paper: PaperId; moment: string | null }; output: PaperSnapshot }
}

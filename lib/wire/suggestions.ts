import type { DelegationId, PaperId, ParticipantId } from '@/lib/ids'
import type { ClauseId } from '@/lib/papers/clause'
import type { Anchor } from '@/lib/papers/comment'
import type { PaperMode } from '@/lib/papers/paper-mode'

type Done = Record<string, never>

/** Suggestions, comments, and what people may do with a paper's words. */
export interface SuggestionCommands {
  /** For everyone who does not chair the paper; by who chairs it. */
  'set-paper-mode': { input: { paper: PaperId; mode: PaperMode }; output: Done }
  /**
   * One suggestion (`suggestion` and whose it is), all of a party (`of`), or all. Accepted and rejected by who chairs the
   * paper; withdrawn by the party itself. Fails with textChanged where there is none any more, with clauseAdopted where
   * all of them stand in adopted clauses.
   */
  'decide-suggestions': {
    input: {
      paper: PaperId
      of: string | null
      suggestion: string | null
      verdict: 'accepted' | 'rejected' | 'withdrawn'
    }
    output: { decided: number }
  }
  /** Of some words of a clause, or with no anchor of all of it. */
  'add-comment': {
    input: { paper: PaperId; clause: ClauseId; quote: string; anchor: Anchor | null; text: string }
    output: { thread: string }
  }
  'reply-to-comment': { input: { paper: PaperId; thread: string; text: string }; output: Done }
  'resolve-comment': { input: { paper: PaperId; thread: string; resolved: boolean }; output: Done }
  /** One's own; by who chairs the paper any. */
  'delete-comment': { input: { paper: PaperId; thread: string; comment: string }; output: Done }
}

export interface SuggestionQueries {
  /** Who reads a paper and may be named in it; nobody where names are hidden. */
  'paper-people': {
    input: { paper: PaperId }
    output: readonly { participant: ParticipantId; name: string; delegation: DelegationId | null }[]
  }
}

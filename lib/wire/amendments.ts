import type { PaperId } from '@/lib/ids'
import type { Body } from '@/lib/papers/body'
import type { ClauseHead, ClauseId } from '@/lib/papers/clause'

/** What is tabled; the server adds the words it was made against, and refuses with `textChanged` where those are others by now. */
export type NewChange =
  | {
      readonly act: 'replace' | 'alternative'
      readonly clause: ClauseId
      readonly baseHash: string
      readonly body: Body
    }
  | { readonly act: 'delete'; readonly clause: ClauseId; readonly baseHash: string }
  | { readonly act: 'move'; readonly clause: ClauseId; readonly baseHash: string; readonly after: ClauseId | null }
  | ({ readonly act: 'add'; readonly clause: ClauseId; readonly body: Body } & Pick<ClauseHead, 'kind' | 'depth'>)

type Done = Record<string, never>
interface One {
  readonly paper: PaperId
  /** By its key, `delegation:ulid`. */
  readonly amendment: string
}

/** Proposals to a paper for everyone. Heads of delegations that may table give them; its chair decides. */
export interface AmendmentCommands {
  /** `replaces`: one of the delegation's own, which ends as superseded. */
  'table-amendment': {
    input: { paper: PaperId; change: NewChange; why: string; replaces?: string }
    output: { amendment: string }
  }
  /** It stays in the record. */
  'withdraw-amendment': { input: One; output: Done }
  'cosponsor-amendment': { input: One & { on: boolean }; output: Done }
  /**
   * `seen`: the hash of the clause's words as the chair has them before them (`wordsHash`); fails with textChanged where
   * they are others, or where the proposal changes what was changed since, unless `whole`. An alternative changes places
   * with the text.
   */
  'decide-amendment': {
    input: One & { decision: 'accept' | 'reject'; seen: string; whole?: boolean; note?: string }
    output: Done
  }
  /** For the head of its holder, where that may table, and for the chair. Wherever it stands in the paper. */
  'lift-bracket': { input: { paper: PaperId; bracket: string }; output: Done }
  /** A working copy of chosen paragraphs, or of all, in a paper of the caller's delegation alone. For its head. */
  'begin-draft': { input: { paper: PaperId; title: string; clauses?: readonly ClauseId[] }; output: { paper: PaperId } }
  /** What a draft changes goes into the paper it was begun for, as amendments of the delegation. What was tabled before and is the same stays. */
  'table-draft': { input: { paper: PaperId; why: string }; output: { tabled: number } }
}

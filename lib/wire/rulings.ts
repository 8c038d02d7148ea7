import type { DelegationId, PaperId } from '@/lib/ids'
import type { Language } from '@/lib/packs/text'
import type { ClauseId } from '@/lib/papers/clause'
import type { ClauseTags } from '@/lib/papers/clause-tags'
import type { Reservation } from '@/lib/papers/reservation'
import type { Act } from '@/lib/papers/ruling'
import type { SeenClause } from '@/lib/papers/silence'
import type { Stance } from '@/lib/papers/stance'

type Done = Record<string, never>

/** What stands in the way, by clause; null: of the paper as a whole. The kinds are those of lib/document/obstacles. */
export interface Obstructed {
  readonly clause: ClauseId | null
  readonly obstacles: readonly string[]
}

/** A ruling was made on everything that was asked, or on nothing. */
export type Ruled = { readonly ok: true } | { readonly ok: false; readonly obstructed: readonly Obstructed[] }

/** Decisions about a paper's clauses. Texts are named by their hashes as the caller has them on screen; others fail with textChanged. */
export interface RulingCommands {
  /** For the chair. `reopened` takes agreement and adoption back. */
  'rule-clauses': { input: { paper: PaperId; act: Act; clauses: readonly SeenClause[] }; output: Ruled }
  /** All clauses in one act; `hash` is the paper's. For the chair. Afterwards nobody writes in it. */
  'adopt-paper': { input: { paper: PaperId; hash: string }; output: Ruled }

  /**
   * For the chair of a paper for everyone. Fails with `unreachable`, naming delegations (`waivers.<delegation>`), while
   * one that may break it has no head who has come, and no waiver. `language`: of the letters that heads get.
   */
  'start-silence': {
    input: {
      paper: PaperId
      clauses: readonly SeenClause[]
      /** Milliseconds since 1970, on the server's clock. */
      until: number
      waivers: readonly { delegation: DelegationId; why: string }[]
      language: Language
    }
    output: Ruled
  }
  /** For heads of delegations that may table, until the deadline: on these clauses, or on all. Works in a pause too. */
  'break-silence': {
    input: { paper: PaperId; silence: string; clauses?: readonly ClauseId[]; why: string }
    output: Done
  }
  /** For the chair: it ends, and nothing is agreed by it. */
  'withdraw-silence': { input: { paper: PaperId; silence: string }; output: Done }
  /** Given by the page itself: the caller's delegation has the text before it. */
  'note-opening': { input: { paper: PaperId }; output: Done }

  /** Of the caller's delegation; null takes it back. For its head. */
  'take-stance': {
    input: { paper: PaperId; seen: SeenClause; said: Pick<Stance, 'stance' | 'why'> | null }
    output: Done
  }
  /** To a clause that is agreed or adopted; fails with notAgreed. For heads of delegations that may table. */
  'record-reservation': {
    input: { paper: PaperId; seen: SeenClause } & Pick<Reservation, 'kind' | 'text'>
    output: { reservation: string }
  }
  'withdraw-reservation': { input: { paper: PaperId; reservation: string }; output: Done }
  /** What a clause is about. For the chair. */
  'tag-clause': { input: { paper: PaperId; clause: ClauseId; tags: ClauseTags }; output: Done }
}

export interface RulingQueries {
  /** Of the delegations that may break a silence: whether their heads have come. For the chair of a paper for everyone. */
  'silence-reach': {
    input: { paper: PaperId }
    output: {
      delegations: readonly { delegation: DelegationId; reachable: boolean }[]
      /** Whether letters can be sent from here. */
      mail: boolean
    }
  }
  /** How the workshop weighs its aims, by the last step in which everyone sees the answers; null: there is none. */
  'room-weights': {
    input: { paper: PaperId }
    output: {
      step: string
      people: number
      aims: readonly { id: string; name: Readonly<Record<string, string>>; weight: number }[]
    } | null
  }
}

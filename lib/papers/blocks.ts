import { openFor, type Amendment, type Tabled } from './amendment'
import type { ClauseId, ClauseKind } from './clause'
import type { MarkIn } from './marks-in'
import { STANDINGS, type ClauseStanding } from './standing'
import { stancesOn, type Stance } from './stance'

/** What a ruling waits for; what stands in the way of agreement only, a ruling may be made against. */
export const BLOCKS = ['bracket', 'suggestion', 'alternative', 'amendment', 'objection', 'silence', 'changed'] as const
export type BlockKind = (typeof BLOCKS)[number]

/** One thing between a clause and agreement, and whose it is; null: nobody's own. */
export interface Block {
  readonly kind: BlockKind
  readonly by: string | null
}

/** What one clause is, as far as agreement asks. */
export interface ClauseAt {
  readonly id: ClauseId
  readonly kind: ClauseKind
  readonly words: number
  readonly standing: ClauseStanding
  readonly brackets: readonly MarkIn[]
  readonly suggestions: readonly MarkIn[]
}

export interface Positions {
  readonly amendments: ReadonlyMap<string, Amendment>
  readonly stances: ReadonlyMap<string, Stance>
}

/** What stands between a clause and agreement, in the order of BLOCKS. Nothing does once it is adopted. */
export function blocksOf(clause: ClauseAt, { amendments, stances }: Positions): Block[] {
  if (clause.standing.standing === 'adopted') return []
  const tabled = openFor(amendments, clause.id)
  const isRival = ({ act }: Tabled) => act === 'alternative'
  return [
    ...clause.brackets.map(({ by }): Block => ({ kind: 'bracket', by })),
    ...distinctBy(clause.suggestions).map((by): Block => ({ kind: 'suggestion', by })),
    ...tabled.filter(isRival).map(({ by }): Block => ({ kind: 'alternative', by })),
    ...tabled.filter((one) => !isRival(one)).map(({ by }): Block => ({ kind: 'amendment', by })),
    ...stancesOn(stances, clause.id)
      .filter(({ stance }) => stance === 'object')
      .map(({ delegation }): Block => ({ kind: 'objection', by: delegation })),
    ...(clause.standing.standing === 'silent' ? [{ kind: 'silence', by: null } as const] : []),
    ...(clause.standing.changedSince ? [{ kind: 'changed', by: null } as const] : []),
  ]
}

const distinctBy = (marks: readonly MarkIn[]): string[] => [...new Set(marks.map(({ by }) => by))]

/** Clauses that are agreed one by one; titles and headings are adopted with the whole. */
export const isRuledOn = (kind: ClauseKind): boolean => kind === 'preambular' || kind === 'operative'

export interface BlockedClause extends ClauseAt {
  readonly blocks: readonly Block[]
}

export interface Agreement {
  /** Words in clauses that are agreed or adopted, and of all that are ruled on. */
  readonly agreed: number
  readonly words: number
  /** What is not agreed yet, nearest to it first: the fewest blocks, then the furthest on, then in the order of the text. */
  readonly open: readonly BlockedClause[]
  /** What each delegation holds, by its id; whoever holds most comes first. */
  readonly delegations: readonly { readonly delegation: string; readonly blocks: readonly HeldBlock[] }[]
}

export interface HeldBlock extends Block {
  readonly clause: ClauseId
}

/** How far a paper is from being agreed, and what is between. `clauses`: the present ones in their order. */
export function agreementOf(clauses: readonly ClauseAt[], positions: Positions): Agreement {
  const counted = clauses.filter(({ kind, words }) => isRuledOn(kind) && words > 0)
  const isAgreed = ({ standing: { standing } }: ClauseAt) => standing === 'agreed' || standing === 'adopted'
  const sum = (of: readonly ClauseAt[]) => of.reduce((total, { words }) => total + words, 0)
  const blocked = clauses.map((clause) => ({ ...clause, blocks: blocksOf(clause, positions) }))
  const place = new Map(clauses.map(({ id }, at) => [id, at]))
  const rank = (clause: ClauseAt) => STANDINGS.length - STANDINGS.indexOf(clause.standing.standing)
  const held = new Map<string, HeldBlock[]>()
  for (const { id, blocks } of blocked) {
    for (const { kind, by } of blocks) {
      if (by === null) continue
      if (!held.has(by)) held.set(by, [])
      held.get(by)!.push({ kind, by, clause: id })
    }
  }
  return {
    agreed: sum(counted.filter(isAgreed)),
    words: sum(counted),
    open: blocked
      .filter((clause) => (isRuledOn(clause.kind) && clause.words > 0 && !isAgreed(clause)) || clause.blocks.length > 0)
      .sort((a, b) => a.blocks.length - b.blocks.length || rank(a) - rank(b) || place.get(a.id)! - place.get(b.id)!),
    delegations: [...held]
      .map(([delegation, blocks]) => ({ delegation, blocks }))
      .sort((a, b) => b.blocks.length - a.blocks.length || (a.delegation < b.delegation ? -1 : 1)),
  }
}

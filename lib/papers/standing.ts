import type { Ruling } from './ruling'

/** How far a clause is, from the beginning to the end: derived from its text and from what was decided of it, never stored. */
export const STANDINGS = ['open', 'bracketed', 'silent', 'agreed', 'adopted'] as const
export type Standing = (typeof STANDINGS)[number]

/** What a clause's standing is derived from. */
export interface StandingFacts {
  /** Of the text as it is now, `clauseHash`; asked only where something was decided. */
  readonly hash: () => string
  readonly isBracketed: boolean
  /** The ruling that stands, see `standingRulings`. */
  readonly ruling: Pick<Ruling, 'act' | 'hash'> | null
  /** The text that is under silence at this moment, not broken. */
  readonly silence: { readonly hash: string } | null
}

export interface ClauseStanding {
  readonly standing: Standing
  /** What was decided of another text than the one that is there now: it no longer holds. */
  readonly changedSince: 'silence' | 'agreed' | null
}

/** Where a clause stands. Agreement and silence hold for the text they were given to; adoption stands until it is opened again. */
export function standingOf({ hash, isBracketed, ruling, silence }: StandingFacts): ClauseStanding {
  if (ruling?.act === 'adopted') return { standing: 'adopted', changedSince: null }
  const now = ruling || silence ? hash() : null
  if (silence && silence.hash === now) return { standing: 'silent', changedSince: null }
  if (ruling?.act === 'agreed' && ruling.hash === now) return { standing: 'agreed', changedSince: null }
  return {
    standing: isBracketed ? 'bracketed' : 'open',
    changedSince: silence ? 'silence' : ruling?.act === 'agreed' ? 'agreed' : null,
  }
}

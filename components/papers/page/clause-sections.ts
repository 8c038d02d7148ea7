import type { ComponentType } from 'react'
import type { ClauseId } from '@/lib/papers/clause'
import { CommentsSection } from '../comments/comments-section'
import { ClauseSuggestions } from '../suggestions/clause-suggestions'
import { ClauseAmendments } from '../amendments/clause-amendments'
import { ClauseReservations } from '../rulings/clause-reservations'
import { ClauseRuling } from '../rulings/clause-ruling'
import { ClauseTagsSection } from '../rulings/clause-tags'
import { ClauseStances } from '../stances/clause-stances'

export interface ClauseSection {
  readonly id: string
  /** Draws nothing where it has nothing to say. */
  readonly Section: ComponentType<{ clause: ClauseId }>
}

/** What is shown of the clause one looks at, from the top down. Each reads `usePaper()`. */
export const CLAUSE_SECTIONS: readonly ClauseSection[] = [
  { id: 'ruling', Section: ClauseRuling },
  { id: 'stances', Section: ClauseStances },
  { id: 'suggestions', Section: ClauseSuggestions },
  { id: 'amendments', Section: ClauseAmendments },
  { id: 'comments', Section: CommentsSection },
  { id: 'reservations', Section: ClauseReservations },
  { id: 'tags', Section: ClauseTagsSection },
]

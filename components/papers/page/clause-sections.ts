import type { ComponentType } from 'react'
import type { ClauseId } from '@/lib/papers/clause'
import { ClauseAmendments } from '../amendments/clause-amendments'

export interface ClauseSection {
  readonly id: string
  /** Draws nothing where it has nothing to say. */
  readonly Section: ComponentType<{ clause: ClauseId }>
}

/** What is shown of the clause one looks at, from the top down. Each reads `usePaper()`. */
export const CLAUSE_SECTIONS: readonly ClauseSection[] = [{ id: 'amendments', Section: ClauseAmendments }]

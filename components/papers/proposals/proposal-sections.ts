import type { ComponentType } from 'react'
import { AllAmendments } from '../amendments/all-amendments'
import { AllSuggestions } from '../suggestions/all-suggestions'
import { AllBrackets } from './all-brackets'

export interface ProposalSection {
  readonly id: string
  /** Draws nothing where it has nothing to say. `party`: only what is of this delegation, or null for all. */
  readonly Section: ComponentType<{ party: string | null }>
}

/** What the panel "Proposals" shows of a whole paper, from the top down. Each reads `usePaper()`. */
export const PROPOSAL_SECTIONS: readonly ProposalSection[] = [
  { id: 'suggestions', Section: AllSuggestions },
  { id: 'amendments', Section: AllAmendments },
  { id: 'brackets', Section: AllBrackets },
]

'use client'
import { createContext, use } from 'react'
import type { PlacedGroup } from '@/lib/activities/ideas-board/board-picture'
import type { IdeasBoardAnswer } from '@/lib/activities/ideas-board/answer'
import type { IdeasBoardSummary } from '@/lib/activities/ideas-board/ideas-board'
import type { IdeasBoardSettings } from '@/lib/activities/ideas-board/settings'
import type { Asked } from '../asked/use-asked'
import type { ActivityProps } from '../view'
import type { BoardActs } from './board-acts'
import type { Drafts } from './drafts'

/** What Stage and Reading share. */
export interface Ideas extends ActivityProps {
  readonly settings: IdeasBoardSettings
  readonly asked: Asked<IdeasBoardAnswer>
  readonly summary: IdeasBoardSummary
  /** Null while the server has made no board. */
  readonly picture: readonly PlacedGroup[] | null
  /** What one may do on the board now; null for those who only look on. */
  readonly acts: BoardActs | null
  /** One's own notes that nobody else has. */
  readonly drafts: Drafts | null
  readonly runs: boolean
  /** Whose note it is, as this step says it; empty where it says nothing. */
  readonly authorOf: (participant: string) => string
  readonly dotsLeft: number
}

export const IdeasContext = createContext<Ideas | null>(null)

export function useIdeas(): Ideas {
  const ideas = use(IdeasContext)
  if (!ideas) throw new Error('Stage and Reading belong inside Shared')
  return ideas
}

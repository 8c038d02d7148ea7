'use client'
import { createContext, use } from 'react'
import type { DraftPaperSettings } from '@/lib/activities/draft-paper/draft-paper'
import type { PaperReading } from '@/lib/wire/paper-text'
import type { ActivityProps } from '../view'

/** What Stage, Reading, Screen and Report share. */
export interface Drafting extends ActivityProps {
  readonly settings: DraftPaperSettings
  /** Undefined while it is asked for; null: no paper is chosen, or there is none for this reader. */
  readonly paper: PaperReading | null | undefined
  readonly facilitates: boolean
}

export const DraftingContext = createContext<Drafting | null>(null)

export function useDrafting(): Drafting {
  const drafting = use(DraftingContext)
  if (!drafting) throw new Error('Stage and Reading belong inside Shared')
  return drafting
}

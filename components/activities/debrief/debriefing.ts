'use client'
import { createContext, use } from 'react'
import type { DebriefAnswer } from '@/lib/activities/debrief/answer'
import type { DebriefSettings, DebriefSummary } from '@/lib/activities/debrief/summary'
import type { Asked } from '../asked/use-asked'
import type { ActivityProps } from '../view'

/** What Stage and Reading share. */
export interface Debriefing extends ActivityProps {
  readonly settings: DebriefSettings
  readonly asked: Asked<DebriefAnswer>
  readonly summary: DebriefSummary
}

export const DebriefingContext = createContext<Debriefing | null>(null)

export function useDebriefing(): Debriefing {
  const debriefing = use(DebriefingContext)
  if (!debriefing) throw new Error('Stage and Reading belong inside Shared')
  return debriefing
}

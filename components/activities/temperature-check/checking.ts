'use client'
import { createContext, use } from 'react'
import type { CheckAnswer } from '@/lib/activities/temperature-check/answer'
import type { CheckSettings } from '@/lib/activities/temperature-check/settings'
import type { CheckSummary } from '@/lib/activities/temperature-check/summary'
import type { Asked } from '../asked/use-asked'
import type { ActivityProps } from '../view'

/** What Stage and Reading share. */
export interface Checking extends ActivityProps {
  readonly settings: CheckSettings
  readonly asked: Asked<CheckAnswer>
  readonly summary: CheckSummary
}

export const CheckingContext = createContext<Checking | null>(null)

export function useChecking(): Checking {
  const checking = use(CheckingContext)
  if (!checking) throw new Error('Stage and Reading belong inside Shared')
  return checking
}

'use client'
import { createContext, use } from 'react'
import type { PollAnswer } from '@/lib/activities/poll/answer'
import type { PollSettings } from '@/lib/activities/poll/settings'
import type { PollSummary } from '@/lib/activities/poll/summary'
import type { Asked } from '../asked/use-asked'
import type { ActivityProps } from '../view'

/** What Stage and Reading share. */
export interface Polling extends ActivityProps {
  readonly settings: PollSettings
  readonly asked: Asked<PollAnswer>
  readonly summary: PollSummary
  /** The options' words in the reader's language. */
  readonly names: readonly string[]
}

export const PollingContext = createContext<Polling | null>(null)

export function usePolling(): Polling {
  const polling = use(PollingContext)
  if (!polling) throw new Error('Stage and Reading belong inside Shared')
  return polling
}

'use client'
import { createContext, use } from 'react'
import type { WorkshopView } from '@/lib/wire/queries'
import type { Info } from '@/lib/workshop/info'
import type { Participant } from '@/lib/workshop/participant'
import type { Step } from '@/lib/workshop/step'

/** What every part of the room's screen knows, live. */
export interface Workshop {
  /** As the server rendered the page with it. */
  readonly first: WorkshopView
  readonly info: Info
  readonly me: Participant
  readonly facilitates: boolean
  readonly steps: readonly Step[]
  readonly now: Step | null
  /** Asks for the drafts again; for facilitators, after changing one. */
  readonly refetch: () => void
}

export const WorkshopContext = createContext<Workshop | null>(null)

/** Throws outside a WorkshopShell. */
export function useWorkshop(): Workshop {
  const workshop = use(WorkshopContext)
  if (!workshop) throw new Error('useWorkshop belongs inside a WorkshopShell')
  return workshop
}

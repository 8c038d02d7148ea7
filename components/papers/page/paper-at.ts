'use client'
import { createContext, useContext } from 'react'
import type { RoomSession } from '@/components/session/room-session'
import type { PaperRoom } from '@/lib/document/paper-room'
import type { View } from '@/lib/document/view'
import type { ClauseId } from '@/lib/papers/clause'
import type { PaperView, WorkshopView } from '@/lib/wire/queries'
import type { Suggestion } from '@/lib/papers/suggestion'
import type { Quoting } from '../comments/quoting'
import type { PaperModeHere } from '../suggestions/use-paper-mode'
import type { HereClause } from './here-clause'
import type { PanelCall } from './panel-call'
import type { Outline } from './paper-outline'

/** A paper as one person has it before them: what its panels stand on. */
export interface PaperAt {
  readonly first: WorkshopView
  readonly paper: PaperView
  readonly session: RoomSession
  readonly room: PaperRoom
  readonly outline: View<Outline>
  /** The clause that is looked at: where the caret is, or what was pressed last. */
  readonly here: HereClause
  /** The short mark of a delegation, `?` for one that is gone. */
  readonly codeOf: (party: string) => string
  /** Whether the reader's role may write now, by the paper's state too. */
  readonly mayWrite: boolean
  /** Whether they chair it: a facilitator in a paper for everyone, the head of a delegation in its own. */
  readonly chairs: boolean
  readonly goTo: (clause: ClauseId) => void
  /** What the reader may do with the words, and does. */
  readonly mode: PaperModeHere
  readonly suggestions: View<readonly Suggestion[]>
  /** What the reader is about to say something of. */
  readonly quoting: Quoting
  /** Brings a panel to the fore. */
  readonly call: PanelCall
}

export const PaperAtContext = createContext<PaperAt | null>(null)

/** @throws when not on a paper's page */
export function usePaper(): PaperAt {
  const at = useContext(PaperAtContext)
  if (!at) throw new Error('Not on a paper’s page.')
  return at
}

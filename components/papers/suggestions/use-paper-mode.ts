'use client'
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useView } from '@/components/session/use-view'
import type { PaperRoom } from '@/lib/document/paper-room'
import { atMost, modeFor, partyOf, type PaperMode } from '@/lib/papers/paper-mode'
import { newUlid } from '@/lib/ids'
import type { Participant } from '@/lib/workshop/participant'
import type { Who } from '@/lib/workshop/permissions'
import type { Suggester } from './as-suggestion'

export interface PaperModeHere {
  /** What the reader may do at most, by role and as the chair has set it. */
  readonly most: PaperMode
  /** What is done: who may edit may choose to suggest. */
  readonly mode: PaperMode
  readonly choose: (mode: 'edit' | 'suggest') => void
  /** By whom the reader's suggestions are. */
  readonly party: string
  /** For the editor: in whose name everything is suggested now. The same function for as long as the page is there. */
  readonly suggester: () => Suggester | null
}

/** What one may do in a paper at this moment, and what one chose of it. */
export function usePaperMode(room: PaperRoom, me: Participant): PaperModeHere {
  const meta = useView(room.meta)
  const [chosen, choose] = useState<'edit' | 'suggest'>('edit')
  const who = useMemo<Who>(
    () => ({ participant: me.id, role: me.role, delegation: me.delegation, standing: me.standing }),
    [me.id, me.role, me.delegation, me.standing],
  )
  const most = modeFor(who, meta ?? {}, Infinity)
  const mode = atMost(most, chosen)
  const party = partyOf(who)
  // Read by the editor between two drawings: the chair's word counts from the moment it is here.
  const live = useRef({ chosen, who, room })
  useLayoutEffect(() => {
    live.current = { chosen, who, room }
  }, [chosen, who, room])
  const suggester = useCallback((): Suggester | null => {
    const { chosen, who, room } = live.current
    const now = atMost(modeFor(who, room.meta.read() ?? {}, Infinity), chosen)
    return now === 'suggest' ? { by: partyOf(who), freshId: () => newUlid(Date.now()) } : null
  }, [])
  return useMemo(() => ({ most, mode, choose, party, suggester }), [most, mode, party, suggester])
}

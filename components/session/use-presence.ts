'use client'
import { useMemo } from 'react'
import type { ParticipantId } from '@/lib/ids'
import { useRoom } from './use-room'
import { useView } from './use-view'

const NOBODY: ReadonlySet<ParticipantId> = new Set()

/** The participants who are here now, oneself among them; nobody while there is no connection. */
export function usePresence(): ReadonlySet<ParticipantId> {
  const { session, me } = useRoom()
  const others = useView(session.present)
  const { is } = useView(session.save)
  const connected = is === 'saved' || is === 'saving'
  return useMemo(() => (connected ? new Set(others).add(me) : NOBODY), [others, connected, me])
}

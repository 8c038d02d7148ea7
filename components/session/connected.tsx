'use client'
import { useEffect, type ReactNode } from 'react'
import type { RoomSession } from './room-session'
import type { SessionEnd } from './use-session'
import { useView } from './use-view'

/** One session's life on screen: nothing before there is something to show, and a warning before something would be lost. */
export function Connected({
  session,
  fallback,
  onEnded,
  children,
}: {
  session: RoomSession
  fallback: ReactNode
  onEnded: (session: RoomSession, end: SessionEnd) => void
  children: ReactNode
}) {
  const loaded = useView(session.loaded)
  const save = useView(session.save)
  const ended = save.is === 'ended' ? save : null

  useEffect(() => {
    if (ended) onEnded(session, { why: ended.why, unsaved: ended.unsaved })
  }, [ended, session, onEnded])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (session.wouldLose()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [session])

  return loaded ? children : fallback
}

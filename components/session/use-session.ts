'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ParticipantId } from '@/lib/ids'
import type { CloseName } from '@/lib/wire/close-codes'
import { parseRoomName, roomName, type RoomId } from '@/lib/wire/room-name'
import { browserDataSaver } from './browser-data-saver'
import { browserWays } from './browser-ways'
import { browserNotes } from './device-notes'
import { afterEnd } from './restarts'
import { openRoomSession, type RoomSession } from './room-session'

export interface SessionEnd {
  readonly why: CloseName | 'unknown'
  readonly unsaved: boolean
}

export interface HeldSession<Kept> {
  /** A new one after a restart; null before the first. */
  readonly session: RoomSession | null
  /** Why it ended for good, where beginning anew by itself would not help. */
  readonly ended: SessionEnd | null
  readonly again: () => void
  /** What a refused session leaves to the next one. */
  readonly kept: Kept | null
  readonly dropKept: () => void
  /** To be called when the session has ended. */
  readonly onEnded: (session: RoomSession, end: SessionEnd) => void
}

interface Options<Kept> {
  readonly room: RoomId
  readonly me: ParticipantId
  /** Whether this device keeps a copy; it does unless said otherwise. */
  readonly keepsCopy?: boolean
  /** What is to be kept of a session that was refused, before its document is dropped. */
  readonly keep: (session: RoomSession) => Kept
  /** Asks the server for the page again: one's place in the workshop has changed. */
  readonly onMembershipChanged: () => void
}

/** Connects to a room and keeps it, also across restarts of the server, of the session and of the browser. */
export function useSession<Kept>({
  room,
  me,
  keepsCopy = true,
  keep,
  onMembershipChanged,
}: Options<Kept>): HeldSession<Kept> {
  const name = roomName(room)
  const [session, setSession] = useState<RoomSession | null>(null)
  const [turn, setTurn] = useState(0)
  const [ended, setEnded] = useState<SessionEnd | null>(null)
  const [kept, setKept] = useState<Kept | null>(null)
  const ends = useRef<number[]>([])

  useEffect(() => {
    const saver = browserDataSaver()
    const opened = openRoomSession({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
      room: parseRoomName(name)!,
      participant: me,
      ways: browserWays(),
      saver: saver.on.read(),
      notes: browserNotes(),
      keepsCopy,
      now: Date.now,
    })
    setSession(opened)
    const unwatch = saver.on.watch(() => opened.saveData(saver.on.read()))
    return () => {
      unwatch()
      setSession(null)
      opened.close()
    }
  }, [name, me, keepsCopy, turn])

  const next = useCallback(() => setTurn((last) => last + 1), [])
  const onEnded = useCallback(
    (session: RoomSession, end: SessionEnd) => {
      const now = Date.now()
      ends.current = [...ends.current.filter((at) => at > now - 60_000), now]
      const then = afterEnd(end.why, ends.current.length - 1)
      if (then === 'tell') return setEnded(end)
      if (then === 'again') {
        onMembershipChanged()
        return next()
      }
      setKept(keep(session))
      void session.forget().finally(next)
    },
    [keep, next, onMembershipChanged],
  )
  const again = useCallback(() => {
    ends.current = []
    setEnded(null)
    next()
  }, [next])
  const dropKept = useCallback(() => setKept(null), [])
  return { session, ended, again, kept, dropKept, onEnded }
}

'use client'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import type { CloseName } from '@/lib/wire/close-codes'
import { browserDataSaver } from './browser-data-saver'
import { browserWays } from './browser-ways'
import { browserNotes } from './device-notes'
import { ownAnswers } from './own-answers'
import { afterEnd } from './restarts'
import { RoomEnded } from './room-ended'
import { openRoomSession } from './room-session'
import { UnsentNote } from './unsent-note'
import type { Kept } from './unsent'
import { RoomContext, type RoomInHand } from './use-room'
import { useView } from './use-view'

export interface RoomProviderProps {
  workshop: WorkshopId
  me: ParticipantId
  /** Stands where the room will be, until there is something to show. */
  fallback: ReactNode
  /** Asks the server for the page again: one's place in the workshop has changed. */
  onMembershipChanged: () => void
  children: ReactNode
}

/** Connects to a workshop's room and keeps it, also across restarts of the server, of the session and of the browser. */
export function RoomProvider({ workshop, me, fallback, onMembershipChanged, children }: RoomProviderProps) {
  const [inHand, setInHand] = useState<RoomInHand | null>(null)
  const [turn, setTurn] = useState(0)
  const [told, setTold] = useState<{ why: CloseName | 'unknown'; unsaved: boolean } | null>(null)
  /** What a refused session leaves to the next one. */
  const [kept, setKept] = useState<Kept | null>(null)
  const ends = useRef<number[]>([])

  useEffect(() => {
    const saver = browserDataSaver()
    const session = openRoomSession({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
      room: { kind: 'workshop', workshop },
      participant: me,
      ways: browserWays(),
      saver: saver.on.read(),
      notes: browserNotes(),
      now: Date.now,
    })
    setInHand({ workshop, me, session, room: workshopRoom(session.doc) })
    const unwatch = saver.on.watch(() => session.saveData(saver.on.read()))
    return () => {
      unwatch()
      setInHand(null)
      session.close()
    }
  }, [workshop, me, turn])

  const onEnded = useCallback(
    ({ session, room }: RoomInHand, why: CloseName | 'unknown', unsaved: boolean) => {
      const now = Date.now()
      ends.current = [...ends.current.filter((at) => at > now - 60_000), now]
      const next = afterEnd(why, ends.current.length - 1)
      if (next === 'tell') return setTold({ why, unsaved })
      if (next === 'again') {
        onMembershipChanged()
        return setTurn((last) => last + 1)
      }
      setKept({ answers: ownAnswers(room, me), refusal: session.refusal.read() })
      void session.forget().then(() => setTurn((last) => last + 1))
    },
    [me, onMembershipChanged],
  )

  if (told) {
    const again = () => {
      ends.current = []
      setTold(null)
      setTurn((last) => last + 1)
    }
    return <RoomEnded {...told} onAgain={again} />
  }
  if (!inHand) return fallback
  return (
    <RoomContext value={inHand}>
      <Connected inHand={inHand} fallback={fallback} onEnded={onEnded}>
        {children}
        {kept && <UnsentNote kept={kept} onClose={() => setKept(null)} />}
      </Connected>
    </RoomContext>
  )
}

/** One session's life on screen: nothing before there is something to show, and a warning before something would be lost. */
function Connected({
  inHand,
  fallback,
  onEnded,
  children,
}: {
  inHand: RoomInHand
  fallback: ReactNode
  onEnded: (inHand: RoomInHand, why: CloseName | 'unknown', unsaved: boolean) => void
  children: ReactNode
}) {
  const { session } = inHand
  const loaded = useView(session.loaded)
  const save = useView(session.save)
  const ended = save.is === 'ended' ? save : null

  useEffect(() => {
    if (ended) onEnded(inHand, ended.why, ended.unsaved)
  }, [ended, inHand, onEnded])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (session.wouldLose()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [session])

  return loaded ? children : fallback
}

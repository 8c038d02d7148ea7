'use client'
import { useEffect, useState, type ReactNode } from 'react'
import { openRoomSession } from '@/components/session/room-session'
import { ticketWays } from '@/components/session/ticket-ways'
import { RoomContext, type RoomInHand } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import type { CloseName } from '@/lib/wire/close-codes'

const AGAIN = 4_000 // ms before a connection that was ended is tried anew
const SLEPT = 15_000 // ms without a tick: the machine was asleep
const TICK = 3_000

/** Whoever looks at a wall is nobody in the room. */
const NOBODY = 'screen' as ParticipantId

/**
 * The room by a ticket. Nobody stands by a wall to press a button: whatever ends a connection, it is tried again, and
 * what was shown stays until the next is there. `onRefused` when the server does not know the ticket.
 */
export function ScreenRoom({
  workshop,
  secret,
  fallback,
  onRefused,
  children,
}: {
  workshop: WorkshopId
  secret: string
  fallback: ReactNode
  onRefused: () => void
  children: ReactNode
}) {
  const [inHand, setInHand] = useState<RoomInHand | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const session = openRoomSession({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
      room: { kind: 'workshop', workshop },
      participant: NOBODY,
      ways: ticketWays(secret),
      saver: false,
      notes: null,
      keepsCopy: false,
      now: Date.now,
    })
    const next: RoomInHand = { workshop, me: NOBODY, session, room: workshopRoom(session.doc) }
    // What is on the wall stays until the new session has something to show.
    const show = () => session.loaded.read() && setInHand(next)
    const unwatch = session.loaded.watch(show)
    const unwatchSave = session.save.watch(() => {
      const save = session.save.read()
      if (save.is !== 'ended') return
      if (isRefusal(save.why)) onRefused()
      else timer = setTimeout(() => setTurn((last) => last + 1), AGAIN)
    })
    let timer: ReturnType<typeof setTimeout>
    const stopWatch = renewAfterSleep(() => session.renew())
    return () => {
      clearTimeout(timer)
      unwatch()
      unwatchSave()
      stopWatch()
      session.close()
    }
  }, [workshop, secret, turn, onRefused])

  if (!inHand) return fallback
  return <RoomContext value={inHand}>{children}</RoomContext>
}

/** A workshop's place changes for a screen only when its ticket ends, so that it is asked for once more. */
const isRefusal = (why: CloseName | 'unknown') => why === 'notSignedIn' || why === 'notAllowed' || why === 'noSuchRoom'

function renewAfterSleep(renew: () => void): () => void {
  let last = Date.now()
  const timer = setInterval(() => {
    const slept = Date.now() - last > SLEPT
    last = Date.now()
    if (slept) renew()
  }, TICK)
  window.addEventListener('online', renew)
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', renew)
  }
}

const STEADY = 2_500 // ms

/** Whether the room has been out of reach for a moment. */
export function useCutOff({ session }: RoomInHand): boolean {
  const { is } = useView(session.save)
  const away = is !== 'saved' && is !== 'saving'
  const [cut, setCut] = useState(false)
  useEffect(() => {
    if (!away) return setCut(false)
    const timer = setTimeout(() => setCut(true), STEADY)
    return () => clearTimeout(timer)
  }, [away])
  return cut
}

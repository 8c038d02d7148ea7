'use client'
import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { browserDataSaver } from '@/components/session/browser-data-saver'
import { browserWays } from '@/components/session/browser-ways'
import { openRoomSession } from '@/components/session/room-session'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { roleDesk, type RoleDesk } from '@/lib/document/role-desk'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import { usePlayState } from './use-play'

const DeskContext = createContext<RoleDesk | null>(null)

/** One's desk in a role-play; null until it is open, and for those who do not play. */
export const useRoleDesk = (): RoleDesk | null => use(DeskContext)

/** Opens the desk of whoever plays, while they are in the workshop. */
export function PlayProvider({ children }: { children: ReactNode }) {
  const { first, me } = useWorkshop()
  const playing = usePlayState() !== null && me.role === 'delegate'
  const [desk, setDesk] = useState<RoleDesk | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (!playing) return
    const session = open(first.workshop, me.id)
    const take = () => session.loaded.read() && setDesk(roleDesk(session.doc))
    // An ended session (a restart, a reloaded room) is followed by another; lost membership ends the whole page anyway.
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      if (session.save.read().is === 'ended') timer ??= setTimeout(() => setTurn((last) => last + 1), AGAIN_MS)
    }
    const stops = [session.loaded.watch(take), session.save.watch(follow)]
    return () => {
      stops.forEach((stop) => stop())
      clearTimeout(timer)
      setDesk(null)
      session.close()
    }
  }, [playing, first.workshop, me.id, turn])
  return <DeskContext value={desk}>{children}</DeskContext>
}

const AGAIN_MS = 1500

const open = (workshop: WorkshopId, participant: ParticipantId) =>
  openRoomSession({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
    room: { kind: 'desk', workshop, participant },
    participant,
    ways: browserWays(),
    saver: browserDataSaver().on.read(),
    notes: null,
    keepsCopy: false, // a sealed brief stays on the server: the device may be anybody's tomorrow
    now: Date.now,
  })

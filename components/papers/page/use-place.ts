'use client'
import { useEffect, useRef } from 'react'
import type { RoomSession } from '@/components/session/room-session'
import { useView } from '@/components/session/use-view'

/** Calls back when one's role, delegation or standing has become another since the page was asked for. */
export function usePlace({ aside }: RoomSession, changed: () => void): void {
  const { place } = useView(aside)
  const known = useRef(place)
  useEffect(() => {
    if (place === undefined || place === known.current) return
    const isFirst = known.current === undefined
    known.current = place
    if (!isFirst) changed()
  }, [place, changed])
}

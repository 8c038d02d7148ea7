'use client'
import { useEffect, useState } from 'react'
import { useRoom } from './use-room'
import { useView } from './use-view'

/** The server's time in milliseconds since 1970, renewed every `every` milliseconds. */
export function useServerNow(every: number): number {
  const ahead = useView(useRoom().session.clockAhead)
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now + ahead
}

'use client'
import { useEffect, useState } from 'react'
import { useView } from '@/components/session/use-view'
import { usePaper } from '../page/paper-at'

/** The server's time in milliseconds since 1970, renewed every `every` milliseconds. */
export function usePaperNow(every: number): number {
  const ahead = useView(usePaper().session.clockAhead)
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now + ahead
}

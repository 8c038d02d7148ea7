'use client'
import { useEffect, useRef, useState } from 'react'
import type { WorkshopId } from '@/lib/ids'
import { runQuery } from '@/lib/wire/ask'
import { Failure } from '@/lib/wire/failures'
import type { ScreenFacts } from '@/lib/wire/queries'

const EVERY = 20_000 // ms: a new link is on the wall within half a minute
const RELOADED = 'plenary.screen-reloaded'

/** What the screen shows that is not in the room, asked again and again; `revoked` when the ticket has ended. */
export function useFacts(workshop: WorkshopId, secret: string): { facts: ScreenFacts | null; revoked: boolean } {
  const [facts, setFacts] = useState<ScreenFacts | null>(null)
  const [revoked, setRevoked] = useState(false)
  const build = useRef<string | null>(null)
  useEffect(() => {
    let over = false
    const ask = async () => {
      try {
        const next = await runQuery('screen', { workshop, secret })
        if (over) return
        if (build.current !== null && build.current !== next.build) reloadOnce(next.build)
        build.current ??= next.build
        setFacts((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
        setRevoked(false)
      } catch (error) {
        const dead = error instanceof Failure && (error.failure === 'revokedLink' || error.failure === 'notFound')
        if (!over && dead) setRevoked(true)
      }
    }
    void ask()
    const timer = setInterval(() => void ask(), EVERY)
    const again = () => document.visibilityState === 'visible' && void ask()
    window.addEventListener('online', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      over = true
      clearInterval(timer)
      window.removeEventListener('online', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [workshop, secret])
  return { facts, revoked }
}

/** The server was updated. Once for each build, so that a page that some cache holds old does not load for ever. */
function reloadOnce(build: string): void {
  try {
    if (sessionStorage.getItem(RELOADED) === build) return
    sessionStorage.setItem(RELOADED, build)
  } catch {
    return
  }
  location.reload()
}

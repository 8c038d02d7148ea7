'use client'
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { WorkshopId } from '@/lib/ids'
import { runQuery } from '@/lib/wire/ask'
import { Failure, type FailureName } from '@/lib/wire/failures'
import type { Lobby } from '@/lib/wire/queries'
import type { JoinLink } from '@/lib/wire/records'

export interface LobbyNow {
  readonly lobby: Lobby | null
  /** The link for everyone. */
  readonly main: JoinLink | null
  readonly failure: FailureName | null
  readonly refetch: () => void
}

const Context = createContext<LobbyNow | null>(null)

/** Holds the ways into the workshop, fetched once for all that show them. `workshop` null: for people who do not run it. */
export function LobbyProvider({ workshop, children }: { workshop: WorkshopId | null; children: ReactNode }) {
  const [lobby, setLobby] = useState<Lobby | null>(null)
  const [failure, setFailure] = useState<FailureName | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (workshop === null) return
    let stale = false
    runQuery('lobby', { workshop }).then(
      (answer) => {
        if (stale) return
        setLobby(answer)
        setFailure(null)
      },
      (error: unknown) => {
        if (!stale) setFailure(error instanceof Failure ? error.failure : 'unexpected')
      },
    )
    return () => {
      stale = true
    }
  }, [workshop, turn])
  const now = useMemo<LobbyNow>(
    () => ({
      lobby,
      main: lobby?.links.find(({ link }) => link === lobby.main) ?? null,
      failure,
      refetch: () => setTurn((last) => last + 1),
    }),
    [lobby, failure],
  )
  return <Context value={now}>{children}</Context>
}

export function useLobby(): LobbyNow {
  const now = use(Context)
  if (!now) throw new Error('useLobby belongs inside a LobbyProvider')
  return now
}

'use client'
import { createContext, use, useEffect, useId, useMemo, useRef, type ReactNode } from 'react'
import type { Action } from './action'

interface Offered {
  /** Everything that can be done at this moment, in the order in which parts of the screen came. */
  all(): readonly Action[]
  set(part: string, actions: readonly Action[] | null): void
}

const Context = createContext<Offered | null>(null)

/** Where parts of the screen say what can be done with them, so that keys and the palette offer the same as buttons. */
export function ActionsProvider({ children }: { children: ReactNode }) {
  const parts = useRef(new Map<string, readonly Action[]>())
  const offered = useMemo<Offered>(
    () => ({
      all: () => [...parts.current.values()].flat(),
      set(part, actions) {
        if (actions) parts.current.set(part, actions)
        else parts.current.delete(part)
      },
    }),
    [],
  )
  return <Context value={offered}>{children}</Context>
}

export function useOffered(): Pick<Offered, 'all'> {
  const offered = use(Context)
  if (!offered) throw new Error('useOffered belongs inside an ActionsProvider')
  return offered
}

/** Offers these actions for as long as the component is on the screen. Drawing again is not needed to change them. */
export function useActions(actions: readonly Action[]): void {
  const offered = use(Context)
  const part = useId()
  useEffect(() => offered?.set(part, actions))
  useEffect(() => () => offered?.set(part, null), [offered, part])
}

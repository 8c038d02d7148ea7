'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in the server's page and until React has taken it over: a click before that would submit a form natively. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

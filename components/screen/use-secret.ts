'use client'
import { useSyncExternalStore } from 'react'
import { isSecret } from '@/lib/wire/ticket'

const watch = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
const read = () => {
  const secret = location.hash.slice(1)
  return isSecret(secret) ? secret : null
}

/** The ticket's secret in the address's fragment; null where there is none; undefined before the browser has been asked. */
export const useSecret = (): string | null | undefined => useSyncExternalStore(watch, read, () => undefined)

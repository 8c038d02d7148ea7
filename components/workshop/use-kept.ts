'use client'
import { useCallback, useSyncExternalStore } from 'react'
import { browserNotes } from '@/components/session/device-notes'

const watchers = new Set<() => void>()
// What was chosen while the browser keeps nothing (some private windows) holds until the page is left.
const chosen = new Map<string, boolean>()

/** A yes or no that this device keeps, the same in all its windows. `name` without `plenary.`. */
export function useKept(name: string, first: boolean): [boolean, (value: boolean) => void] {
  const key = `plenary.${name}`
  const value = useSyncExternalStore(
    watch,
    () => chosen.get(key) ?? kept(key) ?? first,
    () => first,
  )
  const set = useCallback(
    (next: boolean) => {
      chosen.set(key, next)
      browserNotes()?.setItem(key, next ? '1' : '0')
      for (const tell of watchers) tell()
    },
    [key],
  )
  return [value, set]
}

function kept(key: string): boolean | null {
  try {
    const text = window.localStorage.getItem(key)
    return text === null ? null : text === '1'
  } catch {
    return null
  }
}

function watch(changed: () => void) {
  const elsewhere = ({ key }: StorageEvent) => {
    if (key) chosen.delete(key)
    changed()
  }
  watchers.add(changed)
  window.addEventListener('storage', elsewhere)
  return () => {
    watchers.delete(changed)
    window.removeEventListener('storage', elsewhere)
  }
}

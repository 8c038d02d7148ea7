'use client'
import { useSyncExternalStore } from 'react'

const QUERY = '(min-width: 1200px)'

/** Whether there is room for three columns. The same width stands in the class names as `min-[1200px]`. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(QUERY)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(QUERY).matches,
    () => false,
  )
}

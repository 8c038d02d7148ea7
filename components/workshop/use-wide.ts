'use client'
import { useState, useSyncExternalStore } from 'react'

const QUERY = '(min-width: 1200px)'

/** Whether there is room for three columns. The same width stands in the class names as `min-[1200px]`. */
export function useWide(): boolean {
  const [width] = useState(widths)
  return useSyncExternalStore(width.watch, width.read, () => false)
}

/** Paper is narrow, but printing must not lay the page out anew: what had to load again would be missing on it. */
function widths() {
  let wide: boolean | null = null
  return {
    watch(changed: () => void) {
      const media = matchMedia(QUERY)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    read(): boolean {
      if (wide === null || !matchMedia('print').matches) wide = matchMedia(QUERY).matches
      return wide
    },
  }
}

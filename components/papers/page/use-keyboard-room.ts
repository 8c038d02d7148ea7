'use client'
import { useEffect } from 'react'

/**
 * Keeps `--keyboard` on the page: how much of its foot a keyboard on the screen covers, in pixels. Browsers that make
 * the page smaller for the keyboard need nothing, and get 0.
 */
export function useKeyboardRoom(): void {
  useEffect(() => {
    const seen = window.visualViewport
    if (!seen) return
    const { style } = document.documentElement
    const look = () => {
      const covered = seen.scale > 1.05 ? 0 : Math.max(0, innerHeight - seen.height - seen.offsetTop)
      style.setProperty('--keyboard', `${Math.round(covered)}px`)
    }
    look()
    seen.addEventListener('resize', look)
    seen.addEventListener('scroll', look)
    return () => {
      seen.removeEventListener('resize', look)
      seen.removeEventListener('scroll', look)
      style.removeProperty('--keyboard')
    }
  }, [])
}

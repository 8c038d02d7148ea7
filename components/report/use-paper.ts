'use client'
import { useEffect } from 'react'

/** Paper is white whatever the screen is. */
export function usePaper(): void {
  useEffect(() => {
    const root = document.documentElement
    let before: string | undefined
    const whiten = () => {
      before = root.dataset.theme
      root.dataset.theme = 'light'
    }
    const restore = () => {
      if (before === undefined) delete root.dataset.theme
      else root.dataset.theme = before
    }
    window.addEventListener('beforeprint', whiten)
    window.addEventListener('afterprint', restore)
    return () => {
      window.removeEventListener('beforeprint', whiten)
      window.removeEventListener('afterprint', restore)
    }
  }, [])
}

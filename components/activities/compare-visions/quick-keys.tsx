'use client'
import { useEffect, type RefObject } from 'react'

const TYPING = 'input:not([type=radio]), textarea, select, button, a, summary'

/** Digits give a score and Enter goes on, wherever in `within` one is, unless one is writing or on a button. */
export function QuickKeys({ within, onKey }: { within: RefObject<HTMLElement | null>; onKey: (key: string) => void }) {
  useEffect(() => {
    const place = within.current
    const listen = (event: KeyboardEvent) => {
      const elsewhere = event.target instanceof Element && event.target.closest(TYPING) !== null
      if (elsewhere || event.ctrlKey || event.metaKey || event.altKey || !/^([0-9]|Enter)$/.test(event.key)) return
      event.preventDefault()
      onKey(event.key)
    }
    place?.addEventListener('keydown', listen)
    return () => place?.removeEventListener('keydown', listen)
  }, [within, onKey])
  return null
}

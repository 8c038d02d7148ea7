'use client'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useHydrated } from './use-hydrated'

/**
 * A word with a plain explanation of one sentence. A dotted line marks it; pressing it, by touch, mouse or keyboard,
 * opens the sentence under it, Escape or pressing elsewhere closes it.
 */
export function Term({ children, meaning }: { children: ReactNode; meaning: ReactNode }) {
  const id = useId()
  const hydrated = useHydrated()
  const [open, setOpen] = useState(false)
  const word = useRef<HTMLButtonElement>(null)
  const bubble = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    if (!open) return
    place(word.current!, bubble.current!)
    const close = (event: Event) => {
      const outside = event.type !== 'pointerdown' || !word.current?.parentElement?.contains(event.target as Node)
      if (outside) setOpen(false)
    }
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false)
    addEventListener('pointerdown', close)
    addEventListener('resize', close)
    addEventListener('scroll', close, true)
    addEventListener('keydown', escape)
    return () => {
      removeEventListener('pointerdown', close)
      removeEventListener('resize', close)
      removeEventListener('scroll', close, true)
      removeEventListener('keydown', escape)
    }
  }, [open])

  return (
    <span>
      <button
        ref={word}
        type="button"
        disabled={!hydrated}
        aria-expanded={open}
        aria-describedby={open ? id : undefined}
        onClick={() => setOpen(!open)}
        className="-my-1 inline cursor-help border-0 py-1 text-start font-[inherit] underline decoration-ink-3 decoration-dotted underline-offset-[3px] hover:decoration-solid"
      >
        {children}
      </button>
      <span role="status">
        {open && (
          <span
            ref={bubble}
            id={id}
            className="fixed z-30 block w-max max-w-[min(22rem,calc(100vw-2rem))] animate-settle border-t-2 border-ink bg-shade px-4 py-3 text-start font-sans text-13 font-normal tracking-normal text-ink normal-case not-italic"
          >
            {meaning}
          </span>
        )}
      </span>
    </span>
  )
}

/** Under the word, or above it where there is no room, and always inside the window. */
function place(word: HTMLElement, bubble: HTMLElement): void {
  const at = word.getBoundingClientRect()
  const size = bubble.getBoundingClientRect()
  const gap = 6
  const edge = 16
  const rtl = getComputedStyle(word).direction === 'rtl'
  const left = rtl ? at.right - size.width : at.left
  const below = at.bottom + gap + size.height <= innerHeight - edge
  bubble.style.left = `${Math.max(edge, Math.min(left, innerWidth - size.width - edge))}px`
  bubble.style.top = `${below ? at.bottom + gap : Math.max(edge, at.top - gap - size.height)}px`
}

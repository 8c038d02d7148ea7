'use client'
import clsx from 'clsx'
import { useLayoutEffect, useRef, type ReactNode } from 'react'

const SMALLEST = 0.45

/** Draws its content smaller where it would be higher than the place there is: on a wall nobody scrolls. */
export function FitDown({ className, children }: { className?: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [outer, inner] = [place.current!, content.current!]
    const fit = () => {
      for (let scale = 1; ; scale *= 0.94) {
        inner.style.width = `${100 / scale}%`
        inner.style.transform = scale === 1 ? '' : `scale(${scale})`
        if (inner.offsetHeight * scale <= outer.clientHeight + 1 || scale < SMALLEST) return
      }
    }
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(outer)
    observer.observe(inner)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={place} className={clsx('min-h-0 overflow-clip', className)}>
      <div ref={content} className="origin-top-left rtl:origin-top-right">
        {children}
      </div>
    </div>
  )
}

'use client'
import type { ReactNode } from 'react'
import { PartAway, type Taken } from './part-away'

/** One finding of the room: its title, a sentence that explains it, and what it shows. Folded away unless `open`. */
export function Part({
  title,
  aside,
  explained,
  open = false,
  taken,
  children,
}: {
  title: string
  aside?: ReactNode
  explained?: ReactNode
  open?: boolean
  /** Left out where there is nothing to take away. */
  taken?: Taken
  children: ReactNode
}) {
  return (
    <section>
      <details open={open} className="group">
        <summary className="flex min-h-8 items-baseline justify-between gap-4 pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
          <span className="flex items-baseline gap-2">
            <h2 className="text-18 font-semibold">{title}</h2>
            <svg
              viewBox="0 0 12 12"
              aria-hidden
              className="size-3 fill-none stroke-current stroke-[1.5] transition-transform group-open:rotate-180"
            >
              <path d="M2 4.5l4 4 4-4" />
            </svg>
          </span>
          {aside !== undefined && <span className="text-13 text-ink-3">{aside}</span>}
        </summary>
        {explained !== undefined && <p className="mb-2 text-13 text-ink-2">{explained}</p>}
        {children}
        {taken && (
          <div className="mt-1 flex justify-end">
            <PartAway title={title} taken={taken} />
          </div>
        )}
      </details>
    </section>
  )
}

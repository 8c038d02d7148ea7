'use client'
import { cloneElement, useId, type ReactElement, type ReactNode } from 'react'

/** A short note at a control, on hover and on focus. Never the only place of something one needs: fingers do not hover. */
export function Tooltip({
  note,
  children,
}: {
  note: ReactNode
  children: ReactElement<{ 'aria-describedby'?: string }>
}) {
  const id = useId()
  return (
    <span className="group/tip relative inline-flex">
      {cloneElement(children, { 'aria-describedby': id })}
      <span
        id={id}
        role="tooltip"
        className="pointer-events-none invisible absolute start-1/2 bottom-full z-30 mb-1.5 w-max max-w-60 -translate-x-1/2 bg-bar px-2.5 py-1.5 text-12 text-bar-ink opacity-0 transition-opacity delay-300 duration-150 group-focus-within/tip:visible group-focus-within/tip:opacity-100 group-hover/tip:visible group-hover/tip:opacity-100 rtl:translate-x-1/2"
      >
        {note}
      </span>
    </span>
  )
}

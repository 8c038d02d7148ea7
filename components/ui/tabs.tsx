'use client'
import clsx from 'clsx'
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useHydrated } from './use-hydrated'

export interface Tab<Value extends string> {
  value: Value
  label: ReactNode
}

/** Several views of the same thing, one shown; arrow keys move along, mirrored from right to left. `children` is the panel. */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChange,
  className,
  children,
}: {
  label: string
  tabs: readonly Tab<Value>[]
  value: Value
  onChange: (value: Value) => void
  /** Of the row of tabs. */
  className?: string
  children: ReactNode
}) {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const hydrated = useHydrated()

  function move(event: KeyboardEvent) {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
    const at = tabs.findIndex((tab) => tab.value === value)
    const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
    if (!tab) return
    event.preventDefault()
    onChange(tab.value)
    row.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(tab.value)}"]`)?.focus()
  }

  return (
    <>
      <div ref={row} role="tablist" aria-label={label} className={clsx('flex flex-wrap gap-x-6', className)}>
        {tabs.map((tab) => {
          const on = tab.value === value
          return (
            <button
              key={tab.value}
              type="button"
              role="tab"
              id={`${id}-${tab.value}`}
              data-tab={tab.value}
              aria-selected={on}
              aria-controls={`${id}-panel`}
              tabIndex={on ? 0 : -1}
              disabled={!hydrated}
              onKeyDown={move}
              onClick={() => onChange(tab.value)}
              className={clsx(
                'min-h-8 border-b-2 text-13 pointer-coarse:min-h-11 pointer-coarse:text-15',
                on ? 'border-accent font-medium text-ink' : 'border-transparent text-ink-2 hover:text-ink',
              )}
            >
              {tab.label}
            </button>
          )
        })}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  )
}

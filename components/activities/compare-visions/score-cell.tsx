'use client'
import clsx from 'clsx'
import { useState, type KeyboardEvent } from 'react'
import { HIGHEST } from '@/lib/activities/compare-visions/answer'

/** A number from `least` to 10 in a table, to be typed over; arrow keys move it by one, emptied it is taken away. */
export function ScoreCell({
  value,
  label,
  least = 0,
  marked = false,
  describedBy,
  onFocus,
  onChange,
}: {
  value: number | null
  label: string
  least?: number
  /** Below one's own red line. */
  marked?: boolean
  describedBy?: string
  onFocus?: () => void
  onChange: (value: number | null) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value === null ? '' : String(value))
  const within = (mark: number) => Math.min(Math.max(mark, least), HIGHEST)
  const commit = () => {
    if (typed === null) return
    setTyped(null)
    const next = typed.trim() === '' ? null : within(Number(typed))
    if (next !== value) onChange(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit()
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    setTyped(null)
    onChange(within(value === null ? 5 : value + by))
  }
  return (
    <input
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      value={shown}
      placeholder="–"
      maxLength={2}
      onFocus={(event) => {
        event.target.select()
        onFocus?.()
      }}
      onChange={(event) => setTyped(event.target.value.replace(/[^\d]/g, ''))}
      onBlur={commit}
      onKeyDown={onKeyDown}
      className={clsx(
        'h-10 w-full min-w-11 border-b bg-transparent text-center text-16 font-medium outline-offset-[-2px] hover:border-ink focus:border-accent pointer-coarse:min-h-11',
        marked ? 'border-accent text-accent' : 'border-field',
      )}
    />
  )
}

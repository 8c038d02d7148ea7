'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useHydrated } from '@/components/ui/use-hydrated'

/** Options in an order of one's own, best first; each moves by two buttons, and says where it went. */
export function RankList({
  label,
  names,
  order,
  onChange,
}: {
  label: string
  names: readonly string[]
  /** Places among `names`, best first. */
  order: readonly number[]
  onChange: (order: number[]) => void
}) {
  const t = useTranslations('activities.asked.rank')
  const hydrated = useHydrated()
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef<string | null>(null)
  useEffect(() => {
    if (focus.current === null) return
    const button = list.current?.querySelector<HTMLButtonElement>(`[data-move="${focus.current}"]`)
    const other = list.current?.querySelector<HTMLButtonElement>(
      `[data-move^="${focus.current.split(' ')[0]} "]:enabled`,
    )
    ;(button?.disabled ? other : button)?.focus()
    focus.current = null
  }, [order])

  const move = (from: number, by: -1 | 1) => {
    const next = [...order]
    const [moved] = next.splice(from, 1)
    next.splice(from + by, 0, moved!)
    focus.current = `${moved} ${by}`
    setSaid(t('moved', { name: names[moved!]!, place: from + by + 1, of: order.length }))
    onChange(next)
  }

  return (
    <>
      <ol ref={list} aria-label={label} className="border-b border-hair">
        {order.map((option, at) => (
          <li key={option} className="grid grid-cols-[1.5rem_1fr_auto] items-center gap-2 border-t border-hair">
            <span className="text-13 text-ink-3">{at + 1}</span>
            <bdi className="min-w-0 py-2 text-15 wrap-anywhere">{names[option]}</bdi>
            <span className="flex">
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  data-move={`${option} ${by}`}
                  disabled={!hydrated || (by === -1 ? at === 0 : at === order.length - 1)}
                  aria-label={t(by === -1 ? 'up' : 'down', { name: names[option]! })}
                  onClick={() => move(at, by)}
                  className="grid size-11 place-items-center text-ink-2 hover:text-ink disabled:text-hair-strong"
                >
                  <svg viewBox="0 0 16 16" aria-hidden className="size-4 fill-none stroke-current stroke-[1.5]">
                    <path d={by === -1 ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} />
                  </svg>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  )
}

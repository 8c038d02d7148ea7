'use client'
import clsx from 'clsx'
import { useId } from 'react'
import { HIGHEST } from '@/lib/activities/compare-visions/answer'
import { useWording } from './wording'

const MARKS = Array.from({ length: HIGHEST + 1 }, (_, mark) => mark)

/**
 * Eleven large buttons from 0 to 10, with both ends in words; one group of radio buttons, so arrow keys move along.
 * A tap gives the score and goes on; keys only choose, since they pass over others on their way.
 */
export function ScoreScale({
  label,
  value,
  worst,
  best,
  onPick,
  onTap,
}: {
  label: string
  value: number | null
  worst: string
  best: string
  onPick: (mark: number) => void
  onTap: () => void
}) {
  const name = useId()
  const { number } = useWording()
  return (
    <fieldset>
      <legend className="sr-only">{label}</legend>
      <div className="grid grid-cols-6 gap-px bg-hair-strong p-px">
        {MARKS.map((mark) => (
          <label
            key={mark}
            className={clsx(
              'relative grid min-h-13 place-items-center bg-paper text-18 font-medium has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
            )}
          >
            <input
              type="radio"
              name={name}
              value={mark}
              aria-label={mark === 0 ? `0: ${worst}` : mark === HIGHEST ? `${HIGHEST}: ${best}` : String(mark)}
              checked={value === mark}
              onChange={() => onPick(mark)}
              // A click that a key makes has no detail.
              onClick={({ detail }) => detail > 0 && onTap()}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <span aria-hidden>{number(mark)}</span>
          </label>
        ))}
        <span aria-hidden className="bg-paper" />
      </div>
      <p aria-hidden className="mt-2 grid gap-1 text-13 text-ink-2">
        <span>
          <b className="font-semibold">{number(0)}</b> {worst}
        </span>
        <span>
          <b className="font-semibold">{number(HIGHEST)}</b> {best}
        </span>
      </p>
    </fieldset>
  )
}

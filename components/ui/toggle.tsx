'use client'
import clsx from 'clsx'
import { useId, type ReactNode } from 'react'
import { useHydrated } from './use-hydrated'

/** A choice of one among a few words in a row; a radio group, so arrow keys move it. */
export function Toggle<Value extends string>({
  label,
  labelShown = false,
  value,
  onChange,
  options,
  disabled = false,
}: {
  label: string
  labelShown?: boolean
  value: Value
  onChange: (value: Value) => void
  options: readonly { value: Value; label: ReactNode }[]
  disabled?: boolean
}) {
  const name = useId()
  const hydrated = useHydrated()
  return (
    <fieldset
      disabled={disabled || !hydrated}
      className={clsx('-me-2 flex flex-wrap items-center gap-x-1 text-13', !labelShown && '-ms-2')}
    >
      <legend className={clsx(labelShown ? 'float-start me-2 text-ink-2' : 'sr-only')}>{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="relative inline-flex min-h-8 items-center px-2 text-ink-2 has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="peer absolute inset-0 opacity-0"
          />
          <span className="border-b-2 border-transparent peer-checked:border-accent">{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

'use client'
import clsx from 'clsx'
import { useId, type ComponentProps, type ReactNode } from 'react'
import { useTypedEarly } from './use-typed-early'

export interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type' | 'id' | 'ref'> {
  /** `checkbox`: any number of them; `radio`: one of its group (same `name`). */
  kind: 'checkbox' | 'radio'
  label: ReactNode
  hint?: ReactNode
  labelHidden?: boolean
}

/** A tick or a pick with its words; the whole line can be pressed. */
export function Choice({ kind, label, hint, labelHidden = false, className, ...input }: ChoiceProps) {
  const id = useId()
  const early = useTypedEarly<HTMLInputElement>(input.onChange)
  return (
    <label className={clsx('flex min-h-11 items-start gap-3 py-2.5', className)}>
      <input
        ref={early}
        {...input}
        type={kind}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="mt-0.5 size-5 shrink-0 accent-accent"
      />
      <span className={clsx(labelHidden && 'sr-only')}>
        <span className="text-15">{label}</span>
        {hint !== undefined && (
          <span id={`${id}-hint`} className="block text-13 text-ink-3">
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}

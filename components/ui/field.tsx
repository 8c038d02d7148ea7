'use client'
import clsx from 'clsx'
import { useId, type ReactNode } from 'react'

/** What a control in a field must carry, so that label, hint and error belong to it. */
export interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldProps {
  label: ReactNode
  hint?: ReactNode
  /** A sentence that says what is wrong and how to mend it. */
  error?: string | undefined
  /** Beside the label: a unit, a range, “optional”. */
  aside?: ReactNode
  /** For screen readers only, everywhere or (`wide`) where a table's head says it. */
  labelHidden?: boolean | 'wide'
  className?: string
}

/** A label, a control, a hint and, when something is wrong, the sentence that says so; all tied to the control. */
export function Field({
  label,
  hint,
  error,
  aside,
  labelHidden = false,
  className,
  children,
}: FieldProps & { children: (control: FieldControl) => ReactNode }) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={clsx('grid gap-1', className)}>
      <div
        className={clsx(
          'flex items-baseline justify-between gap-4',
          labelHidden === true && 'sr-only',
          labelHidden === 'wide' && 'md:sr-only',
        )}
      >
        <label htmlFor={id} className="text-13 font-medium text-ink-2">
          {label}
        </label>
        {aside !== undefined && <span className="text-12 text-ink-3">{aside}</span>}
      </div>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-13 text-ink-3">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="flex gap-2 text-13 font-medium text-accent">
          <span aria-hidden className="mt-[0.55em] h-px w-3 shrink-0 bg-current" />
          {error}
        </p>
      )}
    </div>
  )
}

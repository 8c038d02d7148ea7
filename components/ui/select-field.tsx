'use client'
import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { controlClass } from './control-class'
import { Field, type FieldProps } from './field'
import { useTypedEarly } from './use-typed-early'

type Select = Omit<ComponentProps<'select'>, 'id' | 'aria-describedby' | 'aria-invalid' | 'className' | 'ref'>

/** A choice from a list with its label: the system's own list, which works everywhere. Options are its children. */
export function SelectField({
  label,
  hint,
  error,
  aside,
  labelHidden,
  className,
  children,
  ...select
}: FieldProps & Select) {
  const early = useTypedEarly<HTMLSelectElement, HTMLSelectElement>(select.onChange)
  return (
    <Field {...{ label, hint, error, aside, labelHidden, className }}>
      {(control) => (
        <span className="relative block">
          <select
            ref={early}
            {...select}
            {...control}
            className={clsx(controlClass, 'h-11 appearance-none truncate pe-7 [&>option]:bg-paper [&>option]:text-ink')}
          >
            {children}
          </select>
          <svg
            aria-hidden
            viewBox="0 0 12 12"
            className="pointer-events-none absolute inset-y-0 end-1 my-auto size-3 fill-none stroke-ink-2"
          >
            <path d="M2 4.5l4 4 4-4" strokeWidth="1.25" />
          </svg>
        </span>
      )}
    </Field>
  )
}

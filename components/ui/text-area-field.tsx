'use client'
import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { controlClass } from './control-class'
import { Field, type FieldProps } from './field'
import { useTypedEarly } from './use-typed-early'

type Area = Omit<ComponentProps<'textarea'>, 'id' | 'aria-describedby' | 'aria-invalid' | 'className' | 'ref'>

/** Several lines of text with their label; grows with what is written where the browser can. */
export function TextAreaField({ label, hint, error, aside, labelHidden, className, ...area }: FieldProps & Area) {
  const early = useTypedEarly<HTMLTextAreaElement, HTMLTextAreaElement>(area.onChange)
  return (
    <Field {...{ label, hint, error, aside, labelHidden, className }}>
      {(control) => (
        <textarea
          ref={early}
          rows={3}
          {...area}
          {...control}
          className={clsx(controlClass, 'field-sizing-content resize-y')}
        />
      )}
    </Field>
  )
}

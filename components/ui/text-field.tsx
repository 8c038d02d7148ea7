'use client'
import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { controlClass } from './control-class'
import { Field, type FieldProps } from './field'
import { useTypedEarly } from './use-typed-early'

type Input = Omit<ComponentProps<'input'>, 'id' | 'aria-describedby' | 'aria-invalid' | 'className' | 'ref'>

/** One line of text with its label. */
export function TextField({ label, hint, error, aside, labelHidden, className, ...input }: FieldProps & Input) {
  const early = useTypedEarly<HTMLInputElement>(input.onChange)
  return (
    <Field {...{ label, hint, error, aside, labelHidden, className }}>
      {(control) => <input ref={early} {...input} {...control} className={clsx(controlClass, 'h-11')} />}
    </Field>
  )
}

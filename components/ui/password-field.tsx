'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useState, type ComponentProps } from 'react'
import { controlClass } from './control-class'
import { Field, type FieldProps } from './field'
import { useHydrated } from './use-hydrated'

type Input = Omit<ComponentProps<'input'>, 'id' | 'type' | 'aria-describedby' | 'aria-invalid' | 'className'>

/** A password, which can be looked at while it is typed. */
export function PasswordField({ label, hint, error, aside, labelHidden, className, ...input }: FieldProps & Input) {
  const t = useTranslations('ui')
  const hydrated = useHydrated()
  const [shown, setShown] = useState(false)
  return (
    <Field {...{ label, hint, error, aside, labelHidden, className }}>
      {(control) => (
        <span className="relative block">
          <input
            {...input}
            {...control}
            type={shown ? 'text' : 'password'}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            className={clsx(controlClass, 'h-11 pe-20')}
          />
          <button
            type="button"
            disabled={!hydrated}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 end-0 px-1 text-13 text-ink-2 underline decoration-hair-strong underline-offset-[3px] hover:decoration-current"
          >
            {t(shown ? 'hide' : 'show')}
          </button>
        </span>
      )}
    </Field>
  )
}

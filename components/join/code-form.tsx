'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { CodeInput } from '@/components/ui/code-input'
import { joinPath } from '@/lib/wire/addresses'

const LENGTH = 6

/** Asks for the code on the room's screen and goes to its door. `alone`: on a page that is for this one field. */
export function CodeForm({ label, hint, alone = false }: { label: string; hint?: string; alone?: boolean }) {
  const t = useTranslations('joinByCode')
  const id = useId()
  const router = useRouter()
  const [code, setCode] = useState('')
  const [short, setShort] = useState(false)
  const [pending, start] = useTransition()
  const field = useRef<HTMLInputElement>(null)

  function enter(event: FormEvent) {
    event.preventDefault()
    setShort(code.length < LENGTH)
    if (code.length < LENGTH) field.current?.focus()
    else start(() => router.push(joinPath(code)))
  }

  // There from the start where it is only an error, so that it is read out when it comes.
  const note = (
    <p
      id={`${id}-note`}
      role={short || !hint ? 'alert' : undefined}
      className={clsx('text-13 empty:hidden', !alone && 'mt-2', short ? 'font-medium text-accent' : 'text-ink-3')}
    >
      {short ? t('short') : hint}
    </p>
  )
  return (
    <form onSubmit={enter} noValidate>
      <label htmlFor={id} className={clsx('block font-medium text-ink-2', alone ? 'text-13' : 'text-12')}>
        {label}
      </label>
      <div className={clsx('mt-2', alone ? 'grid gap-2' : 'flex flex-wrap items-end gap-4')}>
        <CodeInput
          id={id}
          ref={field}
          size={alone ? 'large' : 'medium'}
          value={code}
          onChange={(typed) => {
            setCode(typed)
            setShort(false)
          }}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the page is for this one field
          autoFocus={alone}
          aria-invalid={short || undefined}
          aria-describedby={short || hint ? `${id}-note` : undefined}
        />
        {alone && note}
        <Button
          type="submit"
          look={alone ? 'main' : 'plain'}
          size="large"
          pending={pending}
          className={clsx(alone && 'mt-4 justify-self-start max-sm:w-full')}
        >
          {t('join')}
        </Button>
      </div>
      {!alone && note}
    </form>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Choice } from '@/components/ui/choice'
import type { Chatham } from '@/lib/workshop/chatham'

const CHOICES: readonly { chatham: Chatham; text: 'off' | 'delegations' | 'nobody' }[] = [
  { chatham: null, text: 'off' },
  { chatham: 'delegations', text: 'delegations' },
  { chatham: 'nobody', text: 'nobody' },
]

/** Whether names are shown, and what that brings. `leftOut`: titles of planned steps that need them. */
export function ChathamChoice({
  value,
  onChange,
  disabled = false,
  leftOut = [],
}: {
  value: Chatham
  onChange: (chatham: Chatham) => void
  disabled?: boolean
  leftOut?: readonly string[]
}) {
  const t = useTranslations('chatham.choice')
  const name = useId()
  return (
    <fieldset disabled={disabled}>
      <legend className="sr-only">{t('label')}</legend>
      {CHOICES.map(({ chatham, text }) => (
        <Choice
          key={text}
          kind="radio"
          name={name}
          checked={value === chatham}
          onChange={() => onChange(chatham)}
          label={t(`${text}.name`)}
          hint={t(`${text}.means`)}
        />
      ))}
      <div role="status" className="text-13 text-ink-2">
        {value !== null && <p className="max-w-text pt-2">{t('note')}</p>}
        {value !== null && leftOut.length > 0 && (
          <p className="max-w-text pt-2 font-medium">
            {t('leftOut', { count: leftOut.length, titles: leftOut.join(', ') })}
          </p>
        )}
      </div>
    </fieldset>
  )
}

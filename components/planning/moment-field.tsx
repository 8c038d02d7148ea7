'use client'
import { useLocale, useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import { inputOf, momentOf, utcOf } from './moments'

/** A moment, put in as this device's clock shows it and told in universal time beside. Empty: none. */
export function MomentField({
  label,
  value,
  onChange,
  error,
  className,
}: {
  label: string
  value: number | null
  onChange: (at: number | null) => void
  error?: string | undefined
  className?: string
}) {
  const t = useTranslations('planning.moment')
  const language = useLocale()
  return (
    <TextField
      type="datetime-local"
      label={label}
      value={value === null ? '' : inputOf(value)}
      onChange={(event) => onChange(momentOf(event.target.value))}
      hint={value === null ? t('none') : t('utc', { time: utcOf(value, language) })}
      error={error}
      {...(className !== undefined && { className })}
    />
  )
}

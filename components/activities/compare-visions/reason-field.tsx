'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { TextAreaField } from '@/components/ui/text-area-field'
import { REASON_LIMIT } from '@/lib/activities/compare-visions/answer'
import { spaced, type Spaced } from '../weigh-aims/spaced'

const PAUSE = 700

/** A reason in a sentence, written while one types, a little apart. */
export function ReasonField({
  label,
  value,
  onWrite,
}: {
  label: string
  value: string
  onWrite: (text: string) => void
}) {
  const t = useTranslations('activities.compare-visions.own')
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef(onWrite)
  useEffect(() => {
    latest.current = onWrite
  }, [onWrite])
  const writer = useRef<Spaced<string> | null>(null)
  useEffect(() => () => writer.current?.flush(), [])
  return (
    <TextAreaField
      label={label}
      aside={t('optional')}
      hint={t('reasonHint')}
      rows={2}
      maxLength={REASON_LIMIT}
      value={typed ?? value}
      onChange={({ target }) => {
        setTyped(target.value)
        writer.current ??= spaced<string>(PAUSE, (text) => latest.current(text))
        writer.current(target.value)
      }}
      onBlur={() => {
        writer.current?.flush()
        setTyped(null)
      }}
    />
  )
}

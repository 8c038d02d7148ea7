'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { TextAreaField } from '@/components/ui/text-area-field'
import { REASON_LIMIT } from '@/lib/activities/compare-visions/answer'
import { WordsOfOwn } from '../hushed'
import { spaced, type Spaced } from '../weigh-aims/spaced'

const PAUSE = 700

interface ReasonFieldProps {
  label: string
  value: string
  onWrite: (text: string) => void
}

/** A reason in a sentence, written while one types, a little apart. */
export function ReasonField(props: ReasonFieldProps) {
  return (
    <WordsOfOwn>
      <Field {...props} />
    </WordsOfOwn>
  )
}

function Field({ label, value, onWrite }: ReasonFieldProps) {
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

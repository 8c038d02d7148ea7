'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { WordsOfOwn } from '../hushed'
import { spaced, type Spaced } from '../weigh-aims/spaced'

const PAUSE = 700

interface ReasonFieldProps {
  label: string
  value: string
  limit: number
  onWrite: (text: string) => void
}

/** A reason in a line, written while one types, a little apart. */
export function ReasonField(props: ReasonFieldProps) {
  return (
    <WordsOfOwn>
      <Field {...props} />
    </WordsOfOwn>
  )
}

function Field({ label, value, limit, onWrite }: ReasonFieldProps) {
  const t = useTranslations('activities.asked')
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef(onWrite)
  useEffect(() => {
    latest.current = onWrite
  }, [onWrite])
  const writer = useRef<Spaced<string> | null>(null)
  useEffect(() => () => writer.current?.flush(), [])
  return (
    <TextField
      label={label}
      aside={t('optional')}
      dir="auto"
      maxLength={limit}
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

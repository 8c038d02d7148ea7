'use client'
import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import { WordsOfOwn } from '../hushed'
import { useWritten } from '../use-written'

interface ReasonFieldProps {
  label: string
  value: string
  limit: number
  onWrite: (text: string) => void
}

/** A reason in a line. */
export function ReasonField(props: ReasonFieldProps) {
  return (
    <WordsOfOwn>
      <Field {...props} />
    </WordsOfOwn>
  )
}

function Field({ label, value, limit, onWrite }: ReasonFieldProps) {
  const t = useTranslations('activities.asked')
  return <TextField label={label} aside={t('optional')} dir="auto" maxLength={limit} {...useWritten(value, onWrite)} />
}

'use client'
import { useTranslations } from 'next-intl'
import { TextAreaField } from '@/components/ui/text-area-field'
import { REASON_LIMIT } from '@/lib/activities/compare-visions/answer'
import { WordsOfOwn } from '../hushed'
import { useWritten } from '../use-written'

interface ReasonFieldProps {
  label: string
  value: string
  onWrite: (text: string) => void
}

/** A reason in a sentence. */
export function ReasonField(props: ReasonFieldProps) {
  return (
    <WordsOfOwn>
      <Field {...props} />
    </WordsOfOwn>
  )
}

function Field({ label, value, onWrite }: ReasonFieldProps) {
  const t = useTranslations('activities.compare-visions.own')
  return (
    <TextAreaField
      label={label}
      aside={t('optional')}
      hint={t('reasonHint')}
      rows={2}
      maxLength={REASON_LIMIT}
      {...useWritten(value, onWrite)}
    />
  )
}

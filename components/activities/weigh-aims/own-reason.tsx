'use client'
import { useTranslations } from 'next-intl'
import { TextAreaField } from '@/components/ui/text-area-field'
import { WHY_LIMIT } from '@/lib/activities/weigh-aims/answer'
import { isHidden } from '@/lib/workshop/step'
import { useWritten } from '../use-written'
import { useWeighing } from './weighing'

/** Why one weighs so, in a sentence. */
export function OwnReason({ why, onChange }: { why: string; onChange: (why: string) => void }) {
  const t = useTranslations('activities.weigh-aims.own')
  const { step } = useWeighing()
  return (
    <TextAreaField
      label={t('why')}
      aside={t('optional')}
      hint={t(isHidden(step) ? 'whyHintBlind' : 'whyHint')}
      rows={2}
      maxLength={WHY_LIMIT}
      {...useWritten(why, onChange)}
    />
  )
}

'use client'
import { useTranslations } from 'next-intl'
import type { Shown } from '@/lib/activities/shown'
import { isHidden, type Step } from '@/lib/workshop/step'

/** Who is shown how, and what is stored: said where one answers. Of a blind step it holds once it is revealed. */
export function ShownNote({ shown, step }: { shown: Shown; step?: Step }) {
  const t = useTranslations('activities.asked.shown')
  return (
    <p className="text-13 text-ink-2">
      {step && isHidden(step) && `${t('revealed')} `}
      {t(`${shown}.told`)}
    </p>
  )
}

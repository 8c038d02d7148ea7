'use client'
import { useTranslations } from 'next-intl'
import { useLocalTime } from '@/components/ui/use-local-time'
import { useWorkshop } from './use-workshop'

/** In a demonstration, always: that it is one, and when it goes. */
export function DemonstrationNote() {
  const t = useTranslations('workshop')
  const { moment } = useLocalTime()
  const { info, first } = useWorkshop()
  if (!info.demonstration) return null
  return (
    <aside
      aria-label={t('demonstrationLabel')}
      className="border-b border-hair bg-accent-wash px-5 py-2 text-13 lg:px-6"
    >
      {t('demonstration')}
      {first.expiresAt !== null && <> {t('demonstrationUntil', { time: moment(first.expiresAt) })}</>}
    </aside>
  )
}

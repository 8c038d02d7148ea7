'use client'
import { useTranslations } from 'next-intl'
import type { Shown } from '@/lib/activities/shown'

/** Who is shown how, and what is stored: said where one answers. */
export function ShownNote({ shown }: { shown: Shown }) {
  const t = useTranslations('activities.asked.shown')
  return <p className="text-13 text-ink-2">{t(`${shown}.told`)}</p>
}

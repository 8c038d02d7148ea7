'use client'
import { useTranslations } from 'next-intl'
import { reportPath } from '@/lib/wire/addresses'
import { useWorkshop } from '../use-workshop'

/** When a workshop is over: the way to what it came to. */
export function OverNote() {
  const t = useTranslations('workshop.tickets.over')
  const { first, info } = useWorkshop()
  if (!info.archived) return null
  return (
    <aside
      aria-label={t('text')}
      className="flex flex-wrap gap-x-3 border-b border-hair bg-shade px-5 py-2 text-13 lg:px-6"
    >
      <span>{t('text')}</span>
      <a href={reportPath(first.workshop)} className="font-medium text-accent underline underline-offset-4">
        {t('report')}
      </a>
    </aside>
  )
}

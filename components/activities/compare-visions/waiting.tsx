'use client'
import { useTranslations } from 'next-intl'
import { LEAST_SCORED } from '@/lib/activities/compare-visions/summary'
import { EmptyState } from '@/components/ui/empty-state'
import { useComparedNow, useComparing } from './comparing'

/** In place of the room's map while too few have scored: how many have, and what to do. */
export function Waiting() {
  const t = useTranslations('activities.compare-visions.waiting')
  const { layout, own } = useComparing()
  const { summary, mine } = useComparedNow()
  const scored = summary.scored.length
  const counted = t('counted', { n: scored, of: summary.of, needed: LEAST_SCORED })
  if (layout === 'screen')
    return (
      <div className="grid h-full content-center">
        <p className="font-serif text-60 font-medium text-balance">{t('title', { needed: LEAST_SCORED })}</p>
        <p className="mt-5 text-[2rem]/[2.75rem] text-ink-2">{counted}</p>
      </div>
    )
  return (
    <EmptyState title={t('title', { needed: LEAST_SCORED })}>
      {counted} {own && (mine ? t('mine') : layout === 'wide' && t('score'))}
    </EmptyState>
  )
}

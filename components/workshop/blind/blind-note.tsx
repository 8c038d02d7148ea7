'use client'
import { useTranslations } from 'next-intl'
import type { Step } from '@/lib/workshop/step'
import { useRollCall } from '../roll-call-provider'
import { totalOf, useHiddenCounts } from './use-hidden-counts'

/** Over the picture of a blind step for who answers it: that nobody else sees it yet, and how many have answered. */
export function BlindNote({ step }: { step: Step }) {
  const t = useTranslations('workshop.blind')
  const { answering } = useRollCall()
  const counts = useHiddenCounts(step)
  const answered = counts ? totalOf(counts) : 0
  return (
    <p className="mb-4 flex flex-wrap gap-x-3 gap-y-0.5 border-s-4 border-accent bg-accent-wash px-4 py-2 text-13">
      <span>
        <b className="font-semibold">{t('title')}</b> {t(step.gate === 'closed' ? 'mineClosed' : 'mine')}
      </span>
      {counts && (
        <span className="text-ink-2 tabular-nums">
          {t('answered', { answered, of: Math.max(answered, answering) })}
        </span>
      )}
    </p>
  )
}

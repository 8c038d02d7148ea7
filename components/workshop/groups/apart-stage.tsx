'use client'
import { useTranslations } from 'next-intl'
import { StageHead } from '@/components/activities/stage-head'
import type { Step } from '@/lib/workshop/step'
import { useWhom } from './apart-note'

/** In place of a step's picture, for whom it is not for: that it goes on, and that what is answered is not sent here. */
export function ApartStage({ step }: { step: Step }) {
  const t = useTranslations('workshop.groups')
  const whom = useWhom(step)
  return (
    <>
      <StageHead step={step} />
      <div className="mt-6 grid max-w-text gap-3 border-t-2 border-ink pt-6">
        <p className="font-serif text-22 text-balance wrap-anywhere">
          <bdi>{t(step.gate === 'open' ? 'elsewhereOpen' : 'elsewhereOver', { whom })}</bdi>
        </p>
        <p className="text-15 text-ink-2">{t('elsewhereText')}</p>
      </div>
    </>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import type { Step } from '@/lib/workshop/step'
import { StepStage } from '../step-stage'

/** What each group came to, in the plenary: their pictures beside one another, as they were left. */
export function SideBySide({ groups }: { groups: readonly Step[] }) {
  const t = useTranslations('workshop.groups')
  return (
    <section aria-label={t('results')} className="mt-10 border-t border-ink pt-4">
      <h2 className="text-18 font-semibold">{t('results')}</h2>
      <ul className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(18rem,100%),1fr))] gap-8">
        {groups.map((step) => (
          <li key={step.id} className="min-w-0 border-t border-hair pt-4">
            <StepStage step={step} wide={false}>
              {({ stage }) => stage}
            </StepStage>
          </li>
        ))}
      </ul>
    </section>
  )
}

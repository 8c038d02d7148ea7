'use client'
import { useLocale } from 'next-intl'
import { Suspense } from 'react'
import { activityViews } from '@/components/activities/registry'
import { Skeleton } from '@/components/ui/skeleton'
import { isActivityKind } from '@/lib/activities/registry'
import type { Step } from '@/lib/workshop/step'
import { useAnswerTotal } from '@/components/workshop/blind/use-answer-total'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { StepForm } from './step-form'

/** Everything of a step that can be changed: its words and terms, then the settings of its kind. */
export function StepEditor({ step }: { step: Step }) {
  const language = useLocale()
  const { refetch } = useWorkshop()
  const answered = useAnswerTotal(step)
  const Settings = isActivityKind(step.kind) ? activityViews[step.kind].Settings : null
  return (
    <div className="grid max-w-text gap-8 pt-4 pb-8">
      <StepForm key={step.id} step={step} onSaved={refetch} />
      {Settings && (
        <Suspense fallback={<Skeleton lines={5} />}>
          <Settings step={step} answered={answered > 0} language={language} onSaved={refetch} />
        </Suspense>
      )}
    </div>
  )
}

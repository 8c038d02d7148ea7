'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Suspense, type ReactNode } from 'react'
import { activityViews } from '@/components/activities/registry'
import type { ActivityProps, ActivityView } from '@/components/activities/view'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Skeleton } from '@/components/ui/skeleton'
import { isActivityKind } from '@/lib/activities/registry'
import { can } from '@/lib/workshop/permissions'
import type { Step } from '@/lib/workshop/step'
import { StepNote } from './step-note'
import { useWorkshop } from './use-workshop'

/**
 * A step's own picture and what it says, laid out by `children`. Drafts are shown, too, as they will be.
 */
export function StepStage({
  step,
  wide,
  children,
}: {
  step: Step
  wide: boolean
  children: (parts: { stage: ReactNode; reading: ReactNode }) => ReactNode
}) {
  const t = useTranslations('workshop.stage')
  const room = useWorkshopRoom()
  const language = useLocale()
  const { me, info, steps } = useWorkshop()
  const people = useView(room.people, 'byFrame')
  const delegations = useView(room.delegations)
  if (!isActivityKind(step.kind)) {
    return children({ stage: <p className="py-6 text-15 text-ink-2">{t('unknownKind')}</p>, reading: null })
  }
  const { Shared, Stage, Reading }: ActivityView = activityViews[step.kind]
  const who = { participant: me.id, role: me.role, delegation: me.delegation, standing: me.standing }
  const canAnswer = !info.archived && !info.paused && can(who, { do: 'answer', step })
  const props: ActivityProps = {
    step,
    steps,
    answers: room.answers,
    people,
    delegations,
    me: me.id,
    canAnswer,
    language,
    layout: wide ? 'wide' : 'phone',
  }
  return (
    <Suspense
      key={step.id}
      fallback={children({ stage: <Coming title={step.title} />, reading: <Skeleton lines={5} /> })}
    >
      <Shared {...props}>
        {children({
          stage: (
            <>
              <Stage />
              <StepNote step={step} canAnswer={canAnswer} />
            </>
          ),
          reading: <Reading />,
        })}
      </Shared>
    </Suspense>
  )
}

/** The picture before its program has come. */
function Coming({ title }: { title: string }) {
  return (
    <>
      <h1 dir="auto" className="text-start text-30 wrap-anywhere">
        {title}
      </h1>
      <Skeleton lines={6} className="pt-6" />
    </>
  )
}

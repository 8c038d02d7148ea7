'use client'
import clsx from 'clsx'
import { useLocale } from 'next-intl'
import { Suspense } from 'react'
import { activityViews } from '@/components/activities/registry'
import type { ActivityProps, ActivityView } from '@/components/activities/view'
import { partiesOfStep, peopleOfStep } from '@/lib/document/nameless-people'
import type { WorkshopRoom } from '@/lib/document/workshop-room'
import { isActivityKind } from '@/lib/activities/registry'
import type { Step } from '@/lib/workshop/step'
import { Reduced } from './reduced'

/** A step's picture and what it says, as the wall showed it or as its kind has it for paper. */
export function StepFigure({ step, steps, room }: { step: Step; steps: readonly Step[]; room: WorkshopRoom }) {
  const language = useLocale()
  if (!isActivityKind(step.kind)) return null
  const { Shared, Stage, Reading, Report }: ActivityView = activityViews[step.kind]
  const props: ActivityProps = {
    step,
    steps,
    answers: room.answers,
    people: peopleOfStep(room, step.id),
    delegations: partiesOfStep(room, step.kind, room.delegations.read()),
    me: null,
    canAnswer: false,
    language,
    layout: Report ? 'wide' : 'screen',
  }
  return (
    <Suspense fallback={<div data-coming className="h-80" />}>
      <Shared {...props}>
        {Report ? (
          <Report />
        ) : (
          <Reduced>
            {(columns) => (
              <div
                className={clsx('grid gap-x-14 gap-y-12', columns === 2 && 'grid-cols-[minmax(0,11fr)_minmax(0,9fr)]')}
              >
                <div className="@container h-160">
                  <Stage />
                </div>
                <div className="grid content-start gap-8">
                  <Reading />
                </div>
              </div>
            )}
          </Reduced>
        )}
      </Shared>
    </Suspense>
  )
}

'use client'
import clsx from 'clsx'
import { useLocale } from 'next-intl'
import { Suspense, type ReactNode } from 'react'
import { activityViews } from '@/components/activities/registry'
import type { ActivityProps, ActivityView } from '@/components/activities/view'
import { partiesOfStep } from '@/lib/document/nameless-people'
import { usePeopleOfStep } from '@/components/session/use-people-of-step'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { useStage } from '@/components/workshop/lead/use-stage'
import { isActivityKind } from '@/lib/activities/registry'
import type { ScreenFacts } from '@/lib/wire/queries'
import { isHidden, type Step } from '@/lib/workshop/step'
import { FitDown } from './fit-down'
import { HiddenStep } from './hidden-step'
import { ProjectedReasons } from './projected'
import { SpeakersLine } from './speakers'
import { WayIn } from './way-in'

interface Props {
  step: Step
  steps: readonly Step[]
  facts: ScreenFacts | null
  tall: boolean
}

/** The step that is on: its picture, what it says or what people said, who speaks, how to come in. */
export function StepOnWall({ step, steps, facts, tall }: Props) {
  const { projected } = useStage()
  const chosen = projected.filter((reason) => reason.step === step.id)
  const columns = (picture: ReactNode, tell: ReactNode) => (
    <div
      className={clsx(
        'min-h-0',
        tall ? 'grid gap-12 py-8' : 'grid grid-cols-[minmax(0,10fr)_minmax(0,9fr)] gap-x-20 pt-6 pb-10',
      )}
    >
      <div className={clsx('@container min-h-0', tall && 'h-[50rem]')}>{picture}</div>
      <div className="flex min-h-0 flex-col gap-6 pt-6">
        {chosen.length > 0 ? <ProjectedReasons reasons={chosen} /> : tell}
        <SpeakersLine />
        {facts?.join && <WayIn join={facts.join} />}
      </div>
    </div>
  )
  const wide = (whole: ReactNode) => (
    <div className={clsx('grid min-h-0 gap-y-6 pt-6 pb-8', tall ? '' : 'grid-rows-[minmax(0,1fr)_auto]')}>
      <div className={clsx('min-h-0', tall && 'h-[50rem]')}>{whole}</div>
      <div className={clsx('grid items-end gap-x-20', !tall && 'grid-cols-2')}>
        <SpeakersLine />
        {facts?.join && <WayIn join={facts.join} />}
      </div>
    </div>
  )
  if (isHidden(step) || !isActivityKind(step.kind))
    return columns(<HiddenOrUnknown step={step} />, <Instruction step={step} />)
  return <Shown step={step} steps={steps} columns={columns} wide={wide} chosen={chosen.length > 0} />
}

function HiddenOrUnknown({ step }: { step: Step }) {
  return isHidden(step) ? <HiddenStep step={step} /> : null
}

function Shown({
  step,
  steps,
  columns,
  wide,
  chosen,
}: Pick<Props, 'step' | 'steps'> & {
  columns: (picture: ReactNode, tell: ReactNode) => ReactNode
  wide: (whole: ReactNode) => ReactNode
  chosen: boolean
}) {
  const room = useWorkshopRoom()
  const language = useLocale()
  const people = usePeopleOfStep(step.id)
  const delegations = partiesOfStep(room, step.kind, useView(room.delegations))
  const { Shared, Stage, Reading, Screen }: ActivityView = activityViews[step.kind as keyof typeof activityViews]
  const props: ActivityProps = {
    step,
    steps,
    answers: room.answers,
    people,
    delegations,
    me: null,
    canAnswer: false,
    language,
    layout: 'screen',
  }
  return (
    <Suspense key={step.id} fallback={columns(null, <Instruction step={step} />)}>
      <Shared {...props}>
        {Screen && !chosen
          ? wide(<Screen />)
          : columns(
              <Stage />,
              <FitDown className="flex-1">
                <div className="grid gap-8">
                  <Reading />
                </div>
              </FitDown>,
            )}
      </Shared>
    </Suspense>
  )
}

function Instruction({ step }: { step: Step }) {
  if (step.instruction === '') return <div className="flex-1" />
  return (
    <FitDown className="flex-1">
      <p dir="auto" className="text-start font-serif text-[2.75rem]/[3.5rem] whitespace-pre-line text-ink-2">
        {step.instruction}
      </p>
    </FitDown>
  )
}

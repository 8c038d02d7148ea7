'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Suspense, useMemo, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { HushedContext, HushedNote } from '@/components/activities/hushed'
import { activityViews } from '@/components/activities/registry'
import type { ActivityProps, ActivityView } from '@/components/activities/view'
import { useAnswers, useDesk } from '@/components/session/use-desk'
import { useGroups } from '@/components/session/use-groups'
import { partiesOfStep } from '@/lib/document/nameless-people'
import { usePeopleOfStep } from '@/components/session/use-people-of-step'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Skeleton } from '@/components/ui/skeleton'
import { activities, isActivityKind } from '@/lib/activities/registry'
import type { ParticipantId } from '@/lib/ids'
import type { Participant } from '@/lib/workshop/participant'
import { can } from '@/lib/workshop/permissions'
import { isApart, isHidden, type Group, type Step } from '@/lib/workshop/step'
import { BlindNote } from './blind/blind-note'
import { HiddenStage } from './blind/hidden-stage'
import { ApartNote } from './groups/apart-note'
import { ApartStage } from './groups/apart-stage'
import { useStage } from './lead/use-stage'
import { StepNote } from './step-note'
import { useAnswered } from './use-answered'
import { useWorkshop } from './use-workshop'

/**
 * A step's own picture and what it says, laid out by `children`, which stays as it is, focus and all, while the
 * activity's program comes and when the step changes. Drafts are shown, too, as they will be.
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
  const [stage, stageAt] = useState<Element | null>(null)
  const [reading, readingAt] = useState<Element | null>(null)
  return (
    <>
      {children({
        stage: <div ref={stageAt} className="contents" />,
        reading: <div ref={readingAt} className="contents" />,
      })}
      {stage && <StepParts key={step.id} step={step} wide={wide} stageAt={stage} readingAt={reading} />}
    </>
  )
}

/** Drawn where the layout has set places for them; a layout may leave the reading out. */
function StepParts({
  step,
  wide,
  stageAt,
  readingAt,
}: {
  step: Step
  wide: boolean
  stageAt: Element
  readingAt: Element | null
}) {
  const t = useTranslations('workshop.stage')
  const room = useWorkshopRoom()
  const language = useLocale()
  const { me, info, steps, facilitates } = useWorkshop()
  const everyone = usePeopleOfStep(step.id)
  const people = useMemo(() => inGroup(everyone, step.group, me.id), [everyone, step.group, me.id])
  const delegations = partiesOfStep(room, step.kind, useView(room.delegations))
  const answers = useAnswers()
  const desk = useDesk()
  const groups = useGroups()
  const hushed = useStage().muted.includes(me.id)
  const own = useAnswered(step.id).has(me.id)
  const [joined, join] = useState(false)
  if (!isActivityKind(step.kind)) {
    return createPortal(<p className="py-6 text-15 text-ink-2">{t('unknownKind')}</p>, stageAt)
  }
  const { Shared, Stage, Reading }: ActivityView = activityViews[step.kind]
  const who = { participant: me.id, role: me.role, delegation: me.delegation, standing: me.standing }
  const hidden = isHidden(step) && step.gate !== 'draft' && activities[step.kind].answered !== 'by command'
  const mayAnswer = !info.archived && !info.paused && can(who, { do: 'answer', step })
  const canAnswer = mayAnswer && (!hidden || desk !== null) // what one has answered before is known first
  const apart = isApart(step) && step.gate !== 'draft'
  if (apart && !can(who, { do: 'read group', step })) return createPortal(<ApartStage step={step} />, stageAt)
  if (apart && !groups.has(step.id)) return createPortal(<Coming title={step.title} />, stageAt)
  if (hidden && !own && (facilitates ? !joined : !mayAnswer)) {
    const takePart = facilitates && mayAnswer ? () => join(true) : null
    return createPortal(
      <>
        <HiddenStage step={step} onTakePart={takePart} />
        <StepNote step={step} canAnswer={mayAnswer} />
      </>,
      stageAt,
    )
  }
  const props: ActivityProps = {
    step,
    steps,
    answers,
    people,
    delegations,
    me: me.id,
    canAnswer,
    language,
    layout: wide ? 'wide' : 'phone',
  }
  const coming = (
    <>
      {createPortal(<Coming title={step.title} />, stageAt)}
      {readingAt && createPortal(<Skeleton lines={5} />, readingAt)}
    </>
  )
  return (
    <HushedContext value={hushed}>
      <Suspense fallback={coming}>
        <Shared {...props}>
          {createPortal(
            <>
              <HushedNote />
              {apart && <ApartNote step={step} />}
              {hidden && <BlindNote step={step} />}
              <Stage />
              <StepNote step={step} canAnswer={mayAnswer} />
            </>,
            stageAt,
          )}
          {readingAt && createPortal(<Reading />, readingAt)}
        </Shared>
      </Suspense>
    </HushedContext>
  )
}

/** Of a group's copy, those who are in the group, and oneself; otherwise everyone. */
function inGroup(people: ReadonlyMap<ParticipantId, Participant>, group: Group | null, me: ParticipantId) {
  if (!group) return people
  const members = new Set([...group.members, me])
  return new Map([...people].filter(([id]) => members.has(id)))
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

'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Suspense, useEffect, useMemo, useRef } from 'react'
import { activityViews } from '@/components/activities/registry'
import type { ActivityView } from '@/components/activities/view'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Skeleton } from '@/components/ui/skeleton'
import { isActivityKind } from '@/lib/activities/registry'
import type { StepId } from '@/lib/ids'
import type { Participant } from '@/lib/workshop/participant'
import type { Step } from '@/lib/workshop/step'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'
import { answersThrough } from './answers-through'

/** What is changed within this time is sent together; a slider that is dragged is one command. */
const TOGETHER_MS = 500

/** The step as somebody without a device answers it, by the facilitator's hand. */
export function AnswerFor({ person, step }: { person: Participant; step: Step }) {
  const t = useTranslations('workshop.chair.deviceless')
  const room = useWorkshopRoom()
  const language = useLocale()
  const { steps } = useWorkshop()
  const people = useView(room.people, 'byFrame')
  const delegations = useView(room.delegations)
  const send = useSentTogether(person)
  const answers = useMemo(() => answersThrough(room.answers, person.id, send), [room, person.id, send])
  if (!isActivityKind(step.kind)) return null
  const { Shared, Stage, Reading }: ActivityView = activityViews[step.kind]
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <Shared
        step={step}
        steps={steps}
        answers={answers}
        people={people}
        delegations={delegations}
        me={person.id}
        canAnswer
        language={language}
        layout="phone"
      >
        <p className="mb-4 border-s-4 border-accent bg-accent-wash px-4 py-2 text-13 text-ink">
          {t('youAnswer', { name: person.name })}
        </p>
        <Stage />
        <div className="mt-6">
          <Reading />
        </div>
      </Shared>
    </Suspense>
  )
}

/** Sends the newest answer of each step after a moment, and what is left when one goes. */
function useSentTogether({ id: participant }: Participant): (step: StepId, answer: unknown) => void {
  const { give } = useCommand()
  const waiting = useRef(new Map<StepId, unknown>())
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const flush = useMemo(
    () => () => {
      if (timer.current) clearTimeout(timer.current)
      timer.current = null
      for (const [step, answer] of waiting.current) void give('answer-for', { step, participant, answer })
      waiting.current.clear()
    },
    [give, participant],
  )
  useEffect(() => flush, [flush])
  return useMemo(
    () => (step, answer) => {
      waiting.current.set(step, answer)
      timer.current ??= setTimeout(flush, TOGETHER_MS)
    },
    [flush],
  )
}

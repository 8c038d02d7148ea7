'use client'
import { useTranslations } from 'next-intl'
import type { Participant } from '@/lib/workshop/participant'
import { whyNoAnswer } from '@/lib/workshop/permissions'
import { isHidden, type Step } from '@/lib/workshop/step'
import { useWorkshop } from './use-workshop'

/** Why one cannot answer here, where one cannot: said once, under the picture, never left to guess. */
export function StepNote({ step, canAnswer }: { step: Step; canAnswer: boolean }) {
  const t = useTranslations('workshop.stage.note')
  const { me, info, facilitates } = useWorkshop()
  if (canAnswer) return null
  const why = info.archived ? 'archived' : info.paused ? 'paused' : reasonOf(step, me, facilitates)
  if (!why) return null
  return <p className="mt-4 bg-shade px-4 py-3 text-13 text-ink-2">{t(why)}</p>
}

function reasonOf(step: Step, me: Participant, facilitates: boolean) {
  const why = whyNoAnswer({ ...me, participant: me.id }, step)
  if (why !== 'gate') return why
  if (step.gate === 'draft') return facilitates ? 'draft' : null
  return isHidden(step) ? null : step.gate // of a blind step more is said over its picture
}

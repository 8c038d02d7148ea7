'use client'
import { useTranslations } from 'next-intl'
import type { Step } from '@/lib/workshop/step'
import { useWorkshop } from './use-workshop'

/** Why one cannot answer here, where one cannot: said once, under the picture, never left to guess. */
export function StepNote({ step, canAnswer }: { step: Step; canAnswer: boolean }) {
  const t = useTranslations('workshop.stage.note')
  const { me, info, facilitates } = useWorkshop()
  if (canAnswer) return null
  const why = info.archived
    ? 'archived'
    : info.paused
      ? 'paused'
      : me.role === 'observer'
        ? 'observer'
        : me.standing === 'adviser' && step.gate === 'open'
          ? 'adviser'
          : step.gate === 'draft'
            ? facilitates
              ? 'draft'
              : null
            : 'closed'
  if (!why) return null
  return <p className="mt-4 bg-shade px-4 py-3 text-13 text-ink-2">{t(why)}</p>
}

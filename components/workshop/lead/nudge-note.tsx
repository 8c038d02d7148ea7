'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { can } from '@/lib/workshop/permissions'
import { goTo } from '../place'
import { useAnswered } from '../use-answered'
import { useWorkshop } from '../use-workshop'
import { useStage } from './use-stage'

/** A gentle word to who has not answered the step the facilitator asks about; gone once they have, or it is closed. */
export function NudgeNote() {
  const t = useTranslations('workshop.lead')
  const { me, steps, now } = useWorkshop()
  const { nudge } = useStage()
  const step = steps.find(({ id }) => id === nudge?.step) ?? null
  const answered = useAnswered(step?.id ?? null).has(me.id)
  const [heard, setHeard] = useState<number | null>(null)
  const who = { participant: me.id, role: me.role, delegation: me.delegation, standing: me.standing }
  const isAwaited = me.role === 'delegate' && step && can(who, { do: 'answer', step })
  const shown = nudge !== null && step && isAwaited && !answered && heard !== nudge.at
  return (
    <div role="status" className="empty:hidden">
      {shown && (
        <p className="flex min-h-10 flex-wrap items-center gap-x-4 border-b border-hair bg-accent-wash px-5 py-1.5 text-13 lg:px-6">
          <span className="wrap-anywhere">{t('nudged', { title: step.title })}</span>
          {step.id !== now?.id && (
            <Button look="text" onClick={() => goTo({ at: 'step', step: step.id })}>
              {t('toStep')}
            </Button>
          )}
          <Button look="text" onClick={() => setHeard(nudge.at)}>
            {t('heard')}
          </Button>
        </p>
      )}
    </div>
  )
}

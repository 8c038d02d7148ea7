'use client'
import { useTranslations } from 'next-intl'
import { useRollCall } from '@/components/workshop/roll-call-provider'
import type { Step } from '@/lib/workshop/step'
import { useAnswersIn } from './use-answers-in'

/** A blind step: how many have answered, and nothing of what. */
export function HiddenStep({ step }: { step: Step }) {
  const t = useTranslations('screen.hidden')
  const { answering } = useRollCall()
  const answered = useAnswersIn(step)
  return (
    <div className="grid h-full content-center gap-6">
      {answered !== null && (
        <p className="text-[12rem]/[12rem] font-medium tracking-[-0.04em] whitespace-nowrap">
          {t('count', { answered, of: Math.max(answering, answered) })}
        </p>
      )}
      <p className="font-serif text-60 font-medium text-balance">{t(answered === null ? 'alone' : 'answered')}</p>
      <p className="measure text-[2.25rem]/[3.125rem] text-ink-2">{t('text')}</p>
    </div>
  )
}

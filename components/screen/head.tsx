'use client'
import { useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Logo } from '@/components/ui/logo'
import { TimerFace } from '@/components/workshop/lead/timer-face'
import { useStage } from '@/components/workshop/lead/use-stage'
import { activityOf } from '@/lib/activities/registry'
import type { Step } from '@/lib/workshop/step'
import { useAnswersIn } from './use-answers-in'
import { useHere } from './use-here'

/** The head of the wall: what is on, who is here, how long it still takes. */
export function ScreenHead({ step, title, paused }: { step: Step | null; title: string; paused: boolean }) {
  const t = useTranslations('screen')
  const { timer } = useStage()
  const here = useHere()
  const ofChatham = useTranslations('chatham')
  const nameless = (useView(useWorkshopRoom().info)?.chatham ?? null) !== null
  const byCommand = step !== null && activityOf(step.kind)?.answered === 'by command'
  const answered = useAnswersIn(byCommand ? null : step)
  const b = (words: React.ReactNode) => <b className="font-semibold text-ink tabular-nums">{words}</b>
  const state = paused ? t('paused') : step ? t(`gate.${step.gate}`) : null
  return (
    <header className="flex min-h-31 items-center gap-8 border-b-3 border-ink py-4">
      <Logo size={60} />
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-8">
        <h1 dir="auto" className="line-clamp-2 text-start text-[3.25rem]/[3.75rem] tracking-[-0.015em]">
          {step?.title ?? title}
        </h1>
        <p className="flex flex-wrap gap-x-8 text-[1.875rem]/[2.5rem] text-ink-2">
          {state && <span>{step ? t('step', { number: step.order + 1, state }) : state}</span>}
          <span>{t.rich('counts.here', { here, b })}</span>
          {nameless && <span>{ofChatham('rule')}</span>}
          {answered !== null && <span>{t.rich('counts.answered', { answered, b })}</span>}
        </p>
      </div>
      <TimerFace timer={timer} className="ms-auto text-[5.5rem]/[6rem] tracking-[-0.03em]" />
    </header>
  )
}

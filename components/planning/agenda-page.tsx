'use client'
import { useTranslations } from 'next-intl'
import { lazy, Suspense, useState } from 'react'
import { useServerNow } from '@/components/session/use-server-now'
import { Skeleton } from '@/components/ui/skeleton'
import { AddStep } from '@/components/workshop/add-step'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { minutesOf, planTimes } from '@/lib/workshop/plan-times'
import { StartChoice, type Start } from './start-choice'
import { PlanTools } from './plan-tools'
import { useOrder } from './use-order'

const Plan = lazy(async () => ({ default: (await import('./plan')).Plan }))

/** The agenda as facilitators plan with it: order, words, terms and times of every step. */
export function AgendaPage() {
  const t = useTranslations('planning')
  const { info } = useWorkshop()
  const { steps, move } = useOrder()
  const now = useServerNow(20_000)
  const [start, setStart] = useState<Start>({ from: 'now' })
  // From now on only what has not run yet takes time.
  const ahead = start.from === 'now' ? steps.filter(({ gate }) => gate === 'draft' || gate === 'open') : steps
  const begins = start.from === 'now' ? now : start.at
  const times = begins === null ? [] : planTimes(ahead, begins)
  return (
    <div className="grid max-w-page gap-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <h1 className="text-30">{t('title')}</h1>
        <p className="text-15 text-ink-2">{t('total', { count: steps.length, minutes: minutesOf(steps) })}</p>
      </div>
      {steps.length > 0 && <StartChoice start={start} onChange={setStart} />}
      <Suspense fallback={<Skeleton lines={6} />}>
        <Plan steps={steps} onMove={move} times={new Map(ahead.map(({ id }, index) => [id, times[index] ?? null]))} />
      </Suspense>
      {!info.archived && (
        <div className="flex flex-wrap items-center gap-x-8 gap-y-2">
          <AddStep />
        </div>
      )}
      <PlanTools />
    </div>
  )
}

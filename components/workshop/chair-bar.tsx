'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { Fragment, type ComponentProps } from 'react'
import { Button } from '@/components/ui/button'
import type { Gate, Step } from '@/lib/workshop/step'
import { nextDraft } from './agenda'
import { goTo } from './place'
import { useCommand } from './use-command'
import { useWorkshop } from './use-workshop'

const TRACK: readonly Gate[] = ['draft', 'open', 'closed']

/** The facilitator's bar: the gate of a step and what may be done with it. `onStage` false: the step is not what one looks at, so it is named. */
export function ChairBar({ step, onStage, compact }: { step: Step | null; onStage: boolean; compact: boolean }) {
  const t = useTranslations('workshop.chair')
  const { info } = useWorkshop()
  return (
    <section
      aria-label={t('label')}
      className={clsx(
        'flex items-center bg-bar text-bar-ink',
        compact ? 'min-h-16 gap-3 px-5 py-2' : 'h-18 gap-6 px-6',
      )}
    >
      {step && !compact && (
        <>
          {onStage ? (
            <span className="text-30 font-medium whitespace-nowrap">{t('minutes', { minutes: step.minutes })}</span>
          ) : (
            <span className="max-w-80 truncate font-serif text-18 font-medium">{step.title}</span>
          )}
          <span aria-hidden className="h-8 w-px shrink-0 bg-bar-hair" />
        </>
      )}
      {step && <Track gate={step.gate} short={compact} />}
      {(info.archived || !step) && <p className="text-13 text-bar-ink-2">{t(info.archived ? 'archived' : 'empty')}</p>}
      {!info.archived && <Actions step={step} />}
    </section>
  )
}

function Track({ gate: now, short }: { gate: Gate; short: boolean }) {
  const t = useTranslations('workshop')
  return (
    <ol aria-label={t('chair.gate')} className="flex items-center gap-2.5 text-13 text-bar-ink-2">
      {(short ? [now] : TRACK).map((gate, index) => (
        <Fragment key={gate}>
          {index > 0 && <li aria-hidden className="h-px w-5 bg-bar-ink-2" />}
          <li
            aria-current={gate === now ? 'step' : undefined}
            className={clsx(gate === now && 'font-semibold text-bar-ink')}
          >
            {t(`agenda.gate.${gate}`)}
          </li>
        </Fragment>
      ))}
    </ol>
  )
}

function Actions({ step }: { step: Step | null }) {
  const t = useTranslations('workshop.chair')
  const { steps, refetch } = useWorkshop()
  const { give, pending } = useCommand()
  const next = nextDraft(steps, step)
  const gate = step?.gate

  const open = async (which: Step) => {
    if ((await give('open-step', { step: which.id })) === null) return
    refetch()
    goTo({ at: 'now' })
  }
  const close = async (which: Step) => {
    if ((await give('close-step', { step: which.id })) !== null) refetch()
  }

  return (
    <div className="ms-auto flex min-w-0 items-center gap-2">
      {step && (gate === 'closed' || gate === 'revealed') && (
        <BarButton pending={pending} onClick={() => void open(step)}>
          {t('reopen')}
        </BarButton>
      )}
      {next && gate !== 'draft' && (
        <BarButton main={gate !== 'open'} pending={pending} onClick={() => void open(next)}>
          <span className="max-w-72 truncate">{t('openNext', { title: next.title })}</span>
        </BarButton>
      )}
      {step && gate === 'draft' && (
        <BarButton main pending={pending} onClick={() => void open(step)}>
          {t('open')}
        </BarButton>
      )}
      {step && gate === 'open' && (
        <BarButton main pending={pending} onClick={() => void close(step)}>
          {t('close')}
        </BarButton>
      )}
    </div>
  )
}

function BarButton({ main = false, className, ...rest }: ComponentProps<typeof Button> & { main?: boolean }) {
  return (
    <Button
      {...rest}
      className={clsx(
        'min-w-0 focus-visible:outline-bar-ink',
        main
          ? 'border-bar-ink! bg-bar-ink! px-4.5 text-bar! hover:border-bar-ink-2! hover:bg-bar-ink-2!'
          : 'border-transparent text-bar-ink! hover:border-bar-ink hover:bg-transparent!',
        className,
      )}
    />
  )
}

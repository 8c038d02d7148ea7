'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { isBlind, type Gate, type Step } from '@/lib/workshop/step'

const SEEN: readonly Gate[] = ['draft', 'open', 'closed']
const BLIND: readonly Gate[] = [...SEEN, 'revealed']

/** A step's gates with the one it is at. `short`: that one alone. */
export function Track({ step, short }: { step: Step; short: boolean }) {
  const t = useTranslations('workshop')
  const gates = isBlind(step) ? BLIND : SEEN
  return (
    <ol aria-label={t('chair.gate')} className="flex shrink-0 items-center gap-2 text-13 text-bar-ink-2">
      {(short ? [step.gate] : gates).map((gate, index) => (
        <Fragment key={gate}>
          {index > 0 && <li aria-hidden className="h-px w-4 bg-bar-ink-2" />}
          <li
            aria-current={gate === step.gate ? 'step' : undefined}
            className={clsx('whitespace-nowrap', gate === step.gate && 'font-semibold text-bar-ink')}
          >
            {t(`agenda.gate.${gate}`)}
          </li>
        </Fragment>
      ))}
    </ol>
  )
}

'use client'
import clsx from 'clsx'
import { useLocale, useTranslations } from 'next-intl'
import { localOf, utcBeside } from '@/components/planning/moments'
import type { Step } from '@/lib/workshop/step'
import { GateMark } from './gate-mark'
import { hashOf, type Place } from './place'
import { useWorkshop } from './use-workshop'
import { Isolated } from './isolated'

/** The steps in order, groups’ copies unnumbered under theirs, each with its gate and its time; the one on stage is marked. */
export function AgendaList({ place }: { place: Place }) {
  const t = useTranslations('workshop.agenda')
  const { steps, now } = useWorkshop()
  const shown = place.at === 'step' ? place.step : place.at === 'now' ? now?.id : null
  if (steps.length === 0)
    return <p className="border-y border-hair px-5 py-4 min-[1200px]:px-6 text-13 text-ink-2">{t('none')}</p>
  const plenary = steps.filter(({ group }) => !group)
  return (
    <ol className="border-b border-hair">
      {steps.map((step) => (
        <AgendaStep
          key={step.id}
          step={step}
          number={plenary.indexOf(step) + 1}
          shown={step.id === shown}
          on={step.id === now?.id}
        />
      ))}
    </ol>
  )
}

function AgendaStep({ step, number, shown, on }: { step: Step; number: number; shown: boolean; on: boolean }) {
  const t = useTranslations('workshop.agenda')
  const language = useLocale()
  return (
    <li className="border-t border-hair">
      <a
        href={hashOf(on ? { at: 'now' } : { at: 'step', step: step.id })}
        aria-current={shown ? 'step' : undefined}
        className={clsx(
          'relative grid grid-cols-[2rem_1fr] px-5 py-2.5 min-[1200px]:px-6 no-underline outline-offset-[-2px]',
          shown
            ? 'bg-accent-wash before:absolute before:-inset-y-px before:start-0 before:w-1 before:bg-accent'
            : 'hover:bg-shade',
        )}
      >
        <span className={clsx('text-13/[1.375rem]', shown ? 'font-medium text-accent' : 'text-ink-3')}>
          {number > 0 && number}
        </span>
        <Isolated
          className={clsx(
            'min-w-0 font-serif text-16/[1.375rem] wrap-anywhere',
            shown ? 'font-semibold' : 'font-medium',
            step.gate === 'draft' && !shown && 'text-ink-2',
          )}
        >
          {step.title}
        </Isolated>
        <span
          className={clsx(
            'col-start-2 mt-0.5 flex items-center justify-between gap-2 text-12',
            shown ? 'font-medium text-accent' : 'text-ink-3',
          )}
        >
          <span className="inline-flex items-center gap-1.5">
            <GateMark gate={step.gate} />
            {t(`gate.${step.gate}`)}
          </span>
          <span>{t('minutes', { minutes: step.minutes })}</span>
        </span>
        {step.gate === 'open' && step.closesAt !== null && (
          <span className="col-start-2 text-12 text-ink-2">
            {t('closesAt', { time: localOf(step.closesAt, language), utc: utcBeside(step.closesAt, language) })}
          </span>
        )}
      </a>
    </li>
  )
}

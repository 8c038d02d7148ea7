'use client'
import { useTranslations } from 'next-intl'
import { StageHead } from '@/components/activities/stage-head'
import { Button } from '@/components/ui/button'
import type { Step } from '@/lib/workshop/step'
import { useRollCall } from '../roll-call-provider'
import { useWorkshop } from '../use-workshop'
import { Reveal } from './reveal'
import { totalOf, useHiddenCounts } from './use-hidden-counts'

/** In place of a blind step's picture, for who does not answer it: how many have, and for facilitators the reveal. */
export function HiddenStage({ step, onTakePart }: { step: Step; onTakePart: (() => void) | null }) {
  const t = useTranslations('workshop.blind')
  const { facilitates, info } = useWorkshop()
  const counts = useHiddenCounts(step)
  const mayReveal = facilitates && !info.archived && step.gate === 'closed'
  return (
    <>
      <StageHead step={step} />
      <div className="mt-6 grid max-w-text gap-4 border-t-2 border-ink pt-6">
        {counts && <Counted total={totalOf(counts)} />}
        <p className="text-15 text-ink-2">{t(step.gate === 'closed' ? 'closed' : 'open')}</p>
        <div className="flex flex-wrap gap-x-5 gap-y-2">
          {mayReveal && (
            <Reveal step={step}>
              {(ask) => (
                <Button look="main" size="large" onClick={ask}>
                  {t('reveal')}
                </Button>
              )}
            </Reveal>
          )}
          {onTakePart && (
            <Button look="text" onClick={onTakePart}>
              {t('takePart')}
            </Button>
          )}
        </div>
        {counts && <ByDelegation />}
      </div>
    </>
  )
}

function Counted({ total }: { total: number }) {
  const t = useTranslations('workshop.blind')
  const { answering } = useRollCall()
  const of = Math.max(total, answering)
  return (
    <p className="flex flex-wrap items-baseline gap-x-4">
      <span className="text-60 font-medium tracking-[-0.03em] tabular-nums">{t('countOf', { count: total, of })}</span>{' '}
      <span className="font-serif text-22">{t('haveAnswered', { count: total })}</span>
    </p>
  )
}

function ByDelegation() {
  const t = useTranslations('workshop.blind')
  const awaited = useRollCall().rolls.filter((roll) => roll.answering > 0)
  if (awaited.length < 2) return null
  return (
    <table className="mt-2 w-full border-t border-ink text-13">
      <caption className="sr-only">{t('byDelegation')}</caption>
      <tbody>
        {awaited.map(({ delegation, answered, answering }) => (
          <tr key={delegation?.id ?? 'none'} className="border-b border-hair">
            <th scope="row" className="py-1.5 pe-3 text-start font-normal">
              <b className="me-2 font-semibold tracking-wider">{delegation?.code}</b>
              <bdi>{delegation?.name ?? t('without')}</bdi>
            </th>
            <td className="py-1.5">
              <span className="flex items-center justify-end gap-3 whitespace-nowrap tabular-nums">
                <span aria-hidden className="h-1.5 w-24 bg-shade">
                  <span
                    className="block h-full bg-ink-2"
                    style={{ inlineSize: `${(100 * answered) / Math.max(1, answering)}%` }}
                  />
                </span>
                {t('countOf', { count: answered, of: answering })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import { isBlind, type Step } from '@/lib/workshop/step'
import { Reveal } from '../blind/reveal'
import { BarButton } from './bar-button'
import type { GateActs } from './use-gate'

/** The buttons of a step's gate; the one that comes next is filled. */
export function GatePart({ step, acts, compact }: { step: Step | null; acts: GateActs; compact: boolean }) {
  const t = useTranslations('workshop.chair')
  const { next, pending, open, close } = acts
  const gate = step?.gate
  const mayReveal = step !== null && gate === 'closed' && isBlind(step)
  return (
    <>
      {step && gate === 'closed' && !compact && (
        <BarButton pending={pending} onClick={() => open(step)}>
          {t('reopen')}
        </BarButton>
      )}
      {next && gate !== 'draft' && (!compact || gate !== 'open') && (
        <BarButton
          main={gate !== 'open' && !mayReveal}
          pending={pending}
          onClick={() => open(next)}
          className="shrink!"
        >
          <span className="max-w-56 truncate">{t('openNext', { title: next.title })}</span>
        </BarButton>
      )}
      {mayReveal && (
        <Reveal step={step}>
          {(ask) => (
            <BarButton main onClick={ask}>
              {t('reveal')}
            </BarButton>
          )}
        </Reveal>
      )}
      {step && gate === 'draft' && (
        <BarButton main pending={pending} onClick={() => open(step)}>
          {t('open')}
        </BarButton>
      )}
      {step && gate === 'open' && (
        <BarButton main pending={pending} onClick={() => close(step)}>
          {t('close')}
        </BarButton>
      )}
    </>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import type { Step } from '@/lib/workshop/step'
import { BarButton } from './bar-button'
import type { GateActs } from './use-gate'

/** The buttons of a step's gate; the one that comes next is filled. */
export function GatePart({ step, acts, compact }: { step: Step | null; acts: GateActs; compact: boolean }) {
  const t = useTranslations('workshop.chair')
  const { next, pending, open, close } = acts
  const gate = step?.gate
  return (
    <>
      {step && gate === 'closed' && !compact && (
        <BarButton pending={pending} onClick={() => open(step)}>
          {t('reopen')}
        </BarButton>
      )}
      {next && gate !== 'draft' && (!compact || gate !== 'open') && (
        <BarButton main={gate !== 'open'} pending={pending} onClick={() => open(next)} className="shrink!">
          <span className="max-w-56 truncate">{t('openNext', { title: next.title })}</span>
        </BarButton>
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

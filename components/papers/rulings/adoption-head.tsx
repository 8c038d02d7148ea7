'use client'
import { useTranslations } from 'next-intl'
import type { PaperMeta } from '@/lib/papers/paper-meta'
import { StandingSign } from './standing-sign'
import { useDeadline } from './use-deadline'

/** On a paper that was adopted as a whole: when, and the hash of what was adopted. Printed with it. */
export function AdoptionHead({ adopted }: { adopted: NonNullable<PaperMeta['adopted']> }) {
  const t = useTranslations('papers.rulings')
  const deadline = useDeadline()
  return (
    <p
      role="status"
      className="flex flex-wrap items-center gap-x-2 border-b border-hair-strong py-2 text-13 text-ink-2"
    >
      <StandingSign standing="adopted" />
      <b className="font-semibold text-ink">{t('adoptedWhole', { moment: deadline.local(adopted.at) })}</b>
      <span>{deadline.utc(adopted.at)}</span>
      <span className="font-mono text-11 break-all" dir="ltr">
        SHA-256 {adopted.hash}
      </span>
    </p>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import { FailureNote } from '@/components/ui/failure-note'
import type { Outcome } from './use-saving'

/** Why settings were not saved; `wrong` says what to mend in the form. */
export function SavingNote({ outcome, wrong }: { outcome: Outcome; wrong: string }) {
  const failures = useTranslations('failures')
  return (
    <FailureNote>
      {outcome.kind === 'wrong' ? wrong : outcome.kind === 'failed' ? failures(outcome.name) : null}
    </FailureNote>
  )
}

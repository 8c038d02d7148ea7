'use client'
import { useTranslations } from 'next-intl'
import { FailureNote } from '@/components/ui/failure-note'
import type { Failure } from '@/lib/wire/failures'

/** Why the last command failed, beside the button that gave it; nothing where the fields say it themselves. */
export function CommandFailure({ of }: { of: Failure | null }) {
  const t = useTranslations('failures')
  const told = of && !(of.failure === 'invalid' && of.fields)
  return <FailureNote>{told ? t(of.failure) : null}</FailureNote>
}

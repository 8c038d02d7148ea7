'use client'
import { useTranslations } from 'next-intl'
import type { Amendment } from '@/lib/papers/amendment'
import { usePaper } from '../page/paper-at'

/** Whose a proposal is, and who joined it, by their short marks; their names for those who listen or point. */
export function Parties({ of: { by, cosponsors } }: { of: Pick<Amendment, 'by' | 'cosponsors'> }) {
  const t = useTranslations('papers.amendments')
  const { codeOf } = usePaper()
  const joined = cosponsors.map(codeOf)
  return (
    <span className="text-ink-2">
      {by === null ? t('former') : <b className="font-semibold text-ink">{codeOf(by)}</b>}
      {joined.length > 0 && <> · {t('with', { parties: joined.join(', ') })}</>}
    </span>
  )
}

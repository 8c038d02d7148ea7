'use client'
import { useTranslations } from 'next-intl'
import { isRuledOn } from '@/lib/papers/blocks'
import { STANDINGS } from '@/lib/papers/standing'
import { StandingSign } from '../rulings/standing-sign'
import { useAgreement } from './use-agreement'

/** How many paragraphs stand where; the key to the signs in the margin. */
export function ByStanding() {
  const t = useTranslations('papers.agreement')
  const standings = useTranslations('papers.standing')
  const counted = useAgreement().clauses.filter(({ kind, words }) => isRuledOn(kind) && words > 0)
  if (counted.length === 0) return null
  return (
    <section aria-label={t('byStanding')} className="mt-8 text-13">
      <h3 className="border-b border-ink pb-1.5 font-sans text-13 font-medium text-ink-2">{t('byStanding')}</h3>
      <dl>
        {STANDINGS.map((standing) => (
          <div key={standing} className="flex items-center gap-3 border-b border-hair py-1.5">
            <StandingSign standing={standing} />
            <dt className="grow">{standings(standing)}</dt>
            <dd className="tabular-nums">{counted.filter((one) => one.standing.standing === standing).length}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

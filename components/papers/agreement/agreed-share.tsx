'use client'
import clsx from 'clsx'
import { useFormatter, useTranslations } from 'next-intl'
import { isRuledOn } from '@/lib/papers/blocks'
import type { Standing } from '@/lib/papers/standing'
import { usePaper } from '../page/paper-at'
import { useAgreement } from './use-agreement'

const LOOK: Record<Standing, string> = {
  open: 'border-hair-strong',
  bracketed: 'border-hair-strong',
  silent: 'border-accent bg-accent-wash',
  agreed: 'border-ink-2 bg-ink-2',
  adopted: 'border-ink bg-ink',
}

/** The share of words agreed, large, and the text as a strip: each paragraph as wide as it is long. */
export function AgreedShare() {
  const t = useTranslations('papers.agreement')
  const standings = useTranslations('papers.standing')
  const format = useFormatter()
  const { goTo } = usePaper()
  const { clauses, agreement } = useAgreement()
  const counted = clauses.filter(({ kind, words }) => isRuledOn(kind) && words > 0)
  const agreed = counted.filter(({ standing: { standing } }) => standing === 'agreed' || standing === 'adopted')
  return (
    <>
      <p className="flex items-end gap-3 pt-1">
        <span className="font-serif text-44">
          {format.number(agreement.agreed / agreement.words, { style: 'percent', maximumFractionDigits: 0 })}
        </span>
        <span className="pb-1 text-13 text-ink-2">
          {t('ofWords')}
          <br />
          {t('ofClauses', { count: agreed.length, all: counted.length })}
        </span>
      </p>
      <div className="mt-2 flex gap-px pb-1" aria-hidden>
        {counted.map(({ id, words, label, standing: { standing } }) => (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            title={`${label.full}: ${standings(standing)}`}
            onClick={() => goTo(id)}
            style={{ flexGrow: words, flexBasis: 0 }}
            className="group min-w-0.5 overflow-hidden py-1 text-start"
          >
            <span className={clsx('block h-3 border', LOOK[standing])} />
            {counted.length <= 8 && (
              <span className="block text-11 text-ink-2 group-hover:text-accent">{label.short}</span>
            )}
          </button>
        ))}
      </div>
    </>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import { inOrder, partiesOf, type Tabled } from '@/lib/papers/amendment'
import type { ClauseId } from '@/lib/papers/clause'
import { usePaper } from '../page/paper-at'
import { AmendmentItem } from './amendment-item'

/** What is tabled, paragraph by paragraph in the order of the text; below it what was decided. */
export function AllAmendments({ party }: { party: string | null }) {
  const t = useTranslations('papers.amendments')
  const { room, outline, paper, goTo } = usePaper()
  const { present } = useView(outline)
  const all = inOrder(useView(room.amendments)).filter(
    (one) => party === null || partiesOf(one).some((each) => each === party),
  )
  const open = all.filter(({ state }) => state === 'tabled')
  const decided = all.filter(({ state }) => state !== 'tabled')
  const place = new Map(present.map(({ id }, i) => [id, i]))
  const byClause = new Map<ClauseId, Tabled[]>()
  for (const one of open.sort((a, b) => (place.get(a.clause) ?? 1e9) - (place.get(b.clause) ?? 1e9)))
    byClause.set(one.clause, [...(byClause.get(one.clause) ?? []), one])
  if (paper.audience !== null) return null
  return (
    <section aria-labelledby="paper-amendments" className="mt-6">
      <h2
        id="paper-amendments"
        className="flex items-baseline justify-between border-b border-ink pb-2 text-18 font-semibold"
      >
        {t('amendments')}
        <span className="font-sans text-13 font-normal text-ink-3 tabular-nums">{open.length > 0 && open.length}</span>
      </h2>
      {open.length === 0 && <p className="pt-3 text-13 text-ink-3">{t('none')}</p>}
      {[...byClause].map(([clause, own]) => {
        const at = present.find(({ id }) => id === clause)
        return (
          <div key={clause} className="border-b border-hair-strong">
            {at && (
              <button
                type="button"
                onClick={() => goTo(clause)}
                className="flex min-h-9 w-full items-baseline gap-3 pt-3 text-start text-13 hover:text-accent pointer-coarse:min-h-11"
              >
                <b className="shrink-0 font-semibold tabular-nums">{at.label.full || t('paragraph')}</b>
                <span dir="auto" className="min-w-0 grow truncate font-serif text-ink-2">
                  {at.text.slice(0, 120)}
                </span>
              </button>
            )}
            <ul>
              {own.map((one) => (
                <AmendmentItem key={one.id} one={one} />
              ))}
            </ul>
          </div>
        )
      })}
      {decided.length > 0 && (
        <details className="mt-6">
          <summary className="min-h-8 cursor-pointer text-13 font-medium pointer-coarse:min-h-11">
            {t('decided', { count: decided.length })}
          </summary>
          <ul>
            {decided.reverse().map((one) => (
              <AmendmentItem key={one.id} one={one} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import { Fragment, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { ClauseId } from '@/lib/papers/clause'
import type { ClauseDifference } from '@/lib/papers/revisions/compare'
import { ChangedWords } from './changed-words'

const isChange = ({ change, moved }: ClauseDifference) => change !== 'same' || moved

/**
 * What differs between two moments, clause by clause: side by side where there is room, in one line where there is not.
 * What stayed is folded. `onRestore`: for those who may bring a clause back.
 */
export function CompareView({
  differences,
  codeOf,
  onRestore,
}: {
  differences: readonly ClauseDifference[]
  codeOf: (party: string) => string
  onRestore: ((clause: ClauseId) => void) | null
}) {
  const t = useTranslations('papers.compare')
  const changes = useMemo(() => differences.filter(isChange), [differences])
  const rows = useRef(new Map<ClauseId, HTMLElement>())
  const [at, setAt] = useState(-1)
  const goTo = (to: number) => {
    const next = changes[to]
    const row = next && rows.current.get(next.id)
    if (!row) return
    setAt(to)
    row.focus({ preventScroll: true })
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    row.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  }
  if (changes.length === 0) return <p className="border-t border-ink py-10 text-18 text-ink-2">{t('same')}</p>
  return (
    <>
      <div className="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-x-6 border-b border-ink bg-paper py-2 print:static">
        <p role="status" className="text-15 tabular-nums">
          {at < 0 ? t('count', { count: changes.length }) : t('at', { at: at + 1, count: changes.length })}
        </p>
        <span className="flex gap-2 print:hidden">
          <Button disabled={at <= 0} onClick={() => goTo(at - 1)}>
            {t('previous')}
          </Button>
          <Button disabled={at >= changes.length - 1} onClick={() => goTo(at + 1)}>
            {t('next')}
          </Button>
        </span>
      </div>
      <div className="hidden grid-cols-2 gap-x-10 pt-4 text-13 font-medium text-ink-3 lg:grid" aria-hidden>
        <span>{t('before')}</span>
        <span>{t('after')}</span>
      </div>
      {folded(differences).map((row) => {
        if ('count' in row)
          return (
            <p key={row.key} className="border-b border-hair py-3 text-13 text-ink-3">
              {t('unchanged', { count: row.count })}
            </p>
          )
        return (
          <Fragment key={row.id}>
            <section
              ref={(element) => void (element ? rows.current.set(row.id, element) : rows.current.delete(row.id))}
              tabIndex={-1}
              aria-label={numberOf(row) || t(`kinds.${row.kind}`)}
              className="break-inside-avoid border-b border-hair py-5 outline-offset-4"
            >
              <p className="flex flex-wrap items-baseline gap-x-4 text-13">
                <b className="font-semibold tabular-nums">{numberOf(row)}</b>
                <span className="text-ink-2">
                  {[row.change === 'same' ? null : t(`changes.${row.change}`), row.moved ? t('moved') : null]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {onRestore && row.was !== null && row.change !== 'same' && (
                  <button
                    type="button"
                    onClick={() => onRestore(row.id)}
                    className="ms-auto min-h-8 text-accent underline underline-offset-4 hover:decoration-2 pointer-coarse:min-h-11 print:hidden"
                  >
                    {t('restoreClause')}
                  </button>
                )}
              </p>
              <div className="mt-2 lg:hidden">
                <ChangedWords words={row.words} side="both" codeOf={codeOf} />
              </div>
              <div className="mt-2 hidden grid-cols-2 gap-x-10 lg:grid">
                {row.was === null ? <span /> : <ChangedWords words={row.words} side="was" codeOf={codeOf} />}
                {row.is === null ? <span /> : <ChangedWords words={row.words} side="is" codeOf={codeOf} />}
              </div>
            </section>
          </Fragment>
        )
      })}
    </>
  )
}

/** `OP3`, or where it has another number now `OP3 → OP4`. */
const numberOf = ({ was, is }: ClauseDifference): string =>
  was !== null && is !== null && was !== is ? `${was} → ${is}` : (is ?? was ?? '')

/** Neighbouring clauses that stayed as they were are one line. */
function folded(all: readonly ClauseDifference[]): (ClauseDifference | { key: string; count: number })[] {
  const rows: (ClauseDifference | { key: string; count: number })[] = []
  for (const one of all) {
    const last = rows.at(-1)
    if (isChange(one)) rows.push(one)
    else if (last && 'count' in last) rows[rows.length - 1] = { ...last, count: last.count + 1 }
    else rows.push({ key: `same-${one.id}`, count: 1 })
  }
  return rows
}

'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { useView } from '@/components/session/use-view'
import type { ClauseId } from '@/lib/papers/clause'
import { bringBack } from './bring-back'
import { usePaper } from './paper-at'

/** The clauses of a text to go to, how long it is, and what was taken out. */
export function OutlinePanel() {
  const t = useTranslations('papers.page')
  const { room, outline, mayWrite } = usePaper()
  const { present, withdrawn, words } = useView(outline)
  const isSections = useView(room.meta)?.form === 'sections'
  const shown = present.filter(({ kind }) => (isSections ? kind === 'title' || kind === 'heading' : kind !== 'title'))
  return (
    <>
      <section aria-label={t('outline')}>
        <p className="border-b border-ink pt-3 pb-2 text-13 text-ink-3 tabular-nums">{t('words', { count: words })}</p>
        {shown.length === 0 && <p className="pt-3 text-13 text-ink-3">{t('outlineEmpty')}</p>}
        <ul>
          {shown.map(({ id, kind, label, text }) => (
            <Entry
              key={id}
              id={id}
              heads={kind === 'title' || kind === 'heading'}
              number={label.short}
              depth={label.depth}
              text={text.slice(0, 120)}
            />
          ))}
        </ul>
      </section>
      {withdrawn.length > 0 && (
        <section aria-labelledby="paper-withdrawn" className="mt-8">
          <h2 id="paper-withdrawn" className="border-b border-ink pb-2 text-18 font-semibold">
            {t('withdrawn')}
          </h2>
          <ul>
            {withdrawn.map(({ id, text }) => (
              <li key={id} className="border-b border-hair py-3">
                <p dir="auto" className="line-clamp-3 font-serif text-15 text-ink-2">
                  {text}
                </p>
                {mayWrite && (
                  <button
                    type="button"
                    onClick={() => {
                      bringBack(room, id)
                      requestAnimationFrame(() => goToClause(id))
                    }}
                    className="mt-1 min-h-8 text-13 text-accent underline underline-offset-4 hover:decoration-2 pointer-coarse:min-h-11"
                  >
                    {t('restore')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** One line of the outline; drawn again only when it says something else. */
const Entry = memo(function Entry({
  id,
  heads,
  number,
  depth,
  text,
}: {
  id: ClauseId
  heads: boolean
  number: string
  depth: number
  text: string
}) {
  const t = useTranslations('papers.page')
  return (
    <li className="border-b border-hair">
      <button
        type="button"
        onClick={() => goToClause(id)}
        className="flex min-h-9 w-full items-baseline gap-3 py-1.5 text-start text-13 hover:text-accent pointer-coarse:min-h-11"
      >
        {number !== '' && (
          <span
            className="w-10 shrink-0 font-semibold tabular-nums"
            style={{ marginInlineStart: `${depth * 0.75}rem` }}
          >
            {number}
          </span>
        )}
        <span dir="auto" className={clsx('min-w-0 grow truncate', heads ? 'font-medium text-ink' : 'text-ink-2')}>
          {text === '' ? <i className="text-ink-3">{t('empty')}</i> : text}
        </span>
      </button>
    </li>
  )
})

/** Scrolls to a clause of the text on this page; where there are keys, the caret goes there too. */
export function goToClause(id: ClauseId): void {
  const clause = document.querySelector(`.clause[data-clause="${CSS.escape(id)}"]`)
  const words = clause?.querySelector('.clause-words')
  if (!clause || !words) return
  if (matchMedia('(pointer: fine)').matches) {
    clause.closest<HTMLElement>('.paper-words')?.focus({ preventScroll: true })
    getSelection()?.collapse(words.firstElementChild, 0)
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  clause.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' })
}

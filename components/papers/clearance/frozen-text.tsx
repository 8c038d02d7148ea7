'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Choice } from '@/components/ui/choice'
import type { ClearanceClause, ClearancePage } from '@/lib/wire/clearances'
import { useDeadline } from '../rulings/use-deadline'

/** The text as it was sent; with what changed since it was last cleared, or clean. */
export function FrozenText({ page }: { page: ClearancePage }) {
  const t = useTranslations('papers.clearance.page')
  const deadline = useDeadline()
  const [changes, setChanges] = useState(true)
  const isChanged =
    page.gone.length > 0 ||
    page.clauses.some((clause) => clause.changes?.some(({ kind, text }) => kind !== 'same' && text !== ''))
  const shown = page.clauses.filter(({ kind, text }) => kind !== 'title' || text !== page.title)
  return (
    <section aria-label={t('text')} className="grid gap-5">
      {page.clearedBefore !== null && (
        <div className="border-y border-hair py-2 text-13 text-ink-2">
          <p>{t(isChanged ? 'clearedBefore' : 'clearedSame', { moment: deadline.local(page.clearedBefore) })}</p>
          {isChanged && (
            <Choice
              kind="checkbox"
              label={t('showChanges')}
              checked={changes}
              onChange={(event) => setChanges(event.target.checked)}
              className="print:hidden"
            />
          )}
        </div>
      )}
      {shown.map((clause) => (
        <Clause key={clause.id} clause={clause} changes={changes} />
      ))}
      {changes && page.gone.length > 0 && (
        <div className="grid gap-2 border-t border-hair pt-3">
          <h2 className="text-18">{t('gone')}</h2>
          {page.gone.map(({ label, text }) => (
            <p key={`${label} ${text}`} dir="auto" className="font-serif text-clause text-ink-3">
              {label !== '' && <b className="font-sans text-15 font-semibold">{label} </b>}
              <del>{text}</del>
            </p>
          ))}
        </div>
      )}
    </section>
  )
}

function Clause({
  clause: { kind, label, depth, text, changes: told },
  changes,
}: {
  clause: ClearanceClause
  changes: boolean
}) {
  if (text === '' && !told?.some((part) => part.text !== '')) return null
  const words =
    changes && told
      ? told.map((part, i) =>
          part.kind === 'same' ? (
            <span key={i}>{part.text}</span>
          ) : part.kind === 'inserted' ? (
            <ins key={i} className="bg-accent-wash decoration-accent decoration-2 underline-offset-4">
              {part.text}
            </ins>
          ) : (
            <del key={i} className="text-ink-3">
              {part.text}
            </del>
          ),
        )
      : text
  if (kind === 'title' || kind === 'heading')
    return (
      <h2 dir="auto" className="pt-2 text-22 whitespace-pre-line">
        {words}
      </h2>
    )
  return (
    <div className={clsx('grid gap-x-4 sm:grid-cols-[4.5rem_minmax(0,1fr)]', depth > 0 && 'ps-6')}>
      <p className="text-15 font-semibold tabular-nums">{label}</p>
      <p dir="auto" className="font-serif text-clause whitespace-pre-line">
        {words}
      </p>
    </div>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import type { Suggestion } from '@/lib/papers/suggestion'
import { usePaper } from '../page/paper-at'
import { useDecide, verdictsOn } from './use-decide'

const MOST = 160
const short = (words: string) => (words.length > MOST ? `${words.slice(0, MOST)}…` : words)

/** One suggestion with its words: to go to, and for who may, to decide. */
export function SuggestionItem({ one, withClause = true }: { one: Suggestion; withClause?: boolean }) {
  const t = useTranslations('papers.suggestions')
  const at = usePaper()
  const { present } = useView(at.outline)
  const { decide, pending, failed } = useDecide(at)
  const [first] = one.parts
  const labels = one.parts.map(({ clause }) => present.find(({ id }) => id === clause)?.label.full ?? '')
  const verdicts = verdictsOn(at, one.by)
  const code = at.codeOf(one.by)
  return (
    <li className="border-b border-hair py-3">
      <button
        type="button"
        onClick={() => first && at.goTo(first.clause)}
        className="flex min-h-8 w-full items-baseline gap-3 text-start text-13 hover:text-accent pointer-coarse:min-h-11"
      >
        <b className="font-semibold">{code}</b>
        {withClause && <span className="text-ink-2 tabular-nums">{labels.filter(Boolean).join(', ')}</span>}
        <span className="sr-only">{t('goTo')}</span>
      </button>
      {one.parts.map(({ clause, inserted, struck }) => (
        <p key={clause} dir="auto" className="font-serif text-15 [overflow-wrap:anywhere]">
          {struck !== '' && <del className="deleted">{short(struck)}</del>}{' '}
          {inserted !== '' && <ins className="inserted">{short(inserted)}</ins>}
        </p>
      ))}
      {verdicts.length > 0 && (
        <div className="mt-1 flex gap-5">
          {verdicts.map((verdict) => (
            <Button
              key={verdict}
              look="text"
              pending={pending}
              aria-label={t(`does.${verdict}`, { code })}
              onClick={() => void decide(verdict, one.by, one.id)}
            >
              {t(`verbs.${verdict}`)}
            </Button>
          ))}
        </div>
      )}
      <FailureNote>{failed}</FailureNote>
    </li>
  )
}

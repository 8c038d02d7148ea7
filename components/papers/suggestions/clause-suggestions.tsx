'use client'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import type { ClauseId } from '@/lib/papers/clause'
import { usePaper } from '../page/paper-at'
import { SuggestionItem } from './suggestion-item'

/** What is suggested in the paragraph one is in. */
export function ClauseSuggestions({ clause }: { clause: ClauseId }) {
  const t = useTranslations('papers.suggestions')
  const { suggestions } = usePaper()
  const own = useView(suggestions).filter(({ parts }) => parts.some((part) => part.clause === clause))
  if (own.length === 0) return null
  return (
    <section aria-labelledby="clause-suggestions" className="mt-5">
      <h3 id="clause-suggestions" className="border-b border-hair-strong pb-1.5 font-sans text-13 font-semibold">
        {t('title')}
      </h3>
      <ul>
        {own.map((one) => (
          <SuggestionItem key={`${one.id} ${one.by}`} one={one} withClause={one.parts.length > 1} />
        ))}
      </ul>
    </section>
  )
}

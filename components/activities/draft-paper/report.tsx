'use client'
import { useTranslations } from 'next-intl'
import { useDrafting } from './drafting'
import { PaperFacts } from './paper-facts'
import { PaperWords } from './paper-words'

/** What was written, whole. */
export function Report() {
  const t = useTranslations('activities.draft-paper')
  const { paper } = useDrafting()
  if (!paper) return <p className="text-15 text-ink-2">{t(paper === undefined ? 'coming' : 'none')}</p>
  return (
    <div className="max-w-text">
      <p dir="auto" className="text-start font-serif text-22 font-medium">
        {paper.title}
      </p>
      <div className="mt-1 text-13 text-ink-2">
        <PaperFacts paper={paper} />
      </div>
      <PaperWords paper={paper} heads="h4" />
    </div>
  )
}

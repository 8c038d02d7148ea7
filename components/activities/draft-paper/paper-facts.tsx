'use client'
import { useTranslations } from 'next-intl'
import { wordCount } from '@/lib/papers/body'
import { STANDINGS } from '@/lib/papers/standing'
import type { PaperReading } from '@/lib/wire/paper-text'
import { useDrafting } from './drafting'

/** How long a paper is and, of a negotiated text, how many paragraphs stand where. */
export function PaperFacts({ paper }: { paper: PaperReading }) {
  const t = useTranslations('activities.draft-paper')
  const { language } = useDrafting()
  const words = paper.clauses.reduce((sum, { text }) => sum + wordCount(text, language), 0)
  const paragraphs = paper.clauses.filter(
    ({ kind, text }) => (kind === 'preambular' || kind === 'operative') && text !== '',
  )
  const counts = STANDINGS.map((standing) => ({
    standing,
    n: paragraphs.filter((one) => one.standing === standing).length,
  })).filter(({ n }) => n > 0)
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 tabular-nums">
      <span>{t('words', { n: words })}</span>
      {paper.kind === 'negotiated' && <span>{t('paragraphs', { n: paragraphs.length })}</span>}
      {paper.kind === 'negotiated' &&
        counts.map(({ standing, n }) => <span key={standing}>{t(`standing.${standing}`, { n })}</span>)}
    </p>
  )
}

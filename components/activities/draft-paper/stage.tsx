'use client'
import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { paperPath } from '@/lib/wire/addresses'
import { StageHead } from '../stage-head'
import { useDrafting } from './drafting'
import { NoPaper } from './no-paper'
import { PaperFacts } from './paper-facts'
import { PaperWords } from './paper-words'

/** The paper as it reads now, and the way to where it is written. */
export function Stage() {
  const t = useTranslations('activities.draft-paper')
  const { step, paper, settings } = useDrafting()
  if (!paper) {
    return (
      <div className="grid content-start gap-8">
        <StageHead step={step} />
        <NoPaper />
      </div>
    )
  }
  const isOn = step.gate === 'open' || settings.writing === 'always'
  return (
    <div className="grid content-start gap-6 pb-10">
      <StageHead step={step} />
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-y border-ink py-4">
        <div className="min-w-0">
          <p dir="auto" className="text-start font-serif text-22 font-medium wrap-anywhere">
            {paper.title}
          </p>
          <div className="mt-1 text-13 text-ink-2">
            <PaperFacts paper={paper} />
          </div>
        </div>
        <LinkButton look="main" size="large" href={paperPath(paper.workshop, settings.paper!)}>
          {t(isOn ? 'write' : 'read')}
        </LinkButton>
      </div>
      <div className="max-w-text">
        {paper.clauses.some(({ kind, text }) => kind !== 'title' && text !== '') ? (
          <PaperWords paper={paper} heads="h2" />
        ) : (
          <p className="font-serif text-18 text-ink-3 italic">{t('blank')}</p>
        )}
      </div>
    </div>
  )
}

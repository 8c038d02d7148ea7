'use client'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import { CommentsSection } from '../comments/comments-section'
import { CLAUSE_SECTIONS } from './clause-sections'
import { usePaper } from './paper-at'

/** The clause one looks at: everything that is said of it and may be done with it. */
export function ClausePanel() {
  const t = useTranslations('papers.panels')
  const { here, outline } = usePaper()
  const id = useView(here)
  const clause = useView(outline).present.find((one) => one.id === id)
  if (!clause)
    return (
      <>
        <p className="pt-3 text-13 text-ink-3">{t('nowhere')}</p>
        <CommentsSection clause={null} />
      </>
    )
  return (
    <>
      <h2 className="flex items-baseline gap-3 border-b border-ink font-sans font-normal pt-3 pb-2 text-15">
        {clause.label.short !== '' && <b className="font-semibold tabular-nums">{clause.label.short}</b>}
        <span dir="auto" className="min-w-0 grow truncate font-serif text-ink-2">
          {clause.text}
        </span>
      </h2>
      {CLAUSE_SECTIONS.map(({ id: section, Section }) => (
        <Section key={section} clause={clause.id} />
      ))}
    </>
  )
}

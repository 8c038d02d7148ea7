'use client'
import { useTranslations } from 'next-intl'
import { Fragment, memo } from 'react'
import type { AttributedChange } from '@/lib/papers/revisions/compare'

/** Words of a clause with what changed in them. `side`: only as it was, only as it is, or both in one line. */
export const ChangedWords = memo(function ChangedWords({
  words,
  side,
  codeOf,
}: {
  words: readonly AttributedChange[]
  side: 'was' | 'is' | 'both'
  codeOf: (party: string) => string
}) {
  const t = useTranslations('papers.compare')
  return (
    <p dir="auto" className="font-serif text-18 leading-relaxed whitespace-pre-wrap">
      {words.map(({ kind, text, by }, i) => {
        if (kind === 'same') return <span key={i}>{text}</span>
        if (kind === (side === 'was' ? 'inserted' : side === 'is' ? 'deleted' : null)) return null
        const Tag = kind === 'inserted' ? 'ins' : 'del'
        return (
          <Fragment key={i}>
            <Tag
              className={
                kind === 'inserted'
                  ? 'bg-accent/10 text-ink underline decoration-accent decoration-2 underline-offset-4'
                  : 'text-ink-3 line-through decoration-2'
              }
            >
              <span className="sr-only">{t(kind)} </span>
              {by.length > 0 ? text.trimEnd() : text}
              {by.length > 0 && (
                <b className="ms-1 me-1 inline-block font-sans text-12 font-semibold text-accent no-underline">
                  {by.map(codeOf).join(', ')}
                </b>
              )}
            </Tag>
            {by.length > 0 && text.slice(text.trimEnd().length)}
          </Fragment>
        )
      })}
    </p>
  )
})

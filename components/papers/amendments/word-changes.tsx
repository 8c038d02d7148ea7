import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { wordDiff } from '@/lib/papers/word-diff'

/** How many characters of what stays are shown beside a change, where it is told briefly. */
const AROUND = 60

/** What changes between two texts, in whole words: struck and underlined, and named for those who listen. */
export function WordChanges({ before, after, brief = false }: { before: string; after: string; brief?: boolean }) {
  const t = useTranslations('papers.amendments')
  const changes = wordDiff(before, after)
  return (
    <p dir="auto" className="word-changes text-15/6 font-serif break-words whitespace-pre-line text-ink">
      {changes.map(({ kind, text }, i) =>
        kind === 'same' ? (
          <Fragment key={i}>{brief ? shortened(text, i === 0, i === changes.length - 1) : text}</Fragment>
        ) : kind === 'deleted' ? (
          <del key={i} className="deleted">
            <span className="sr-only">{t('struck')} </span>
            {text}
          </del>
        ) : (
          <ins key={i} className="inserted">
            <span className="sr-only">{t('new')} </span>
            {text}
          </ins>
        ),
      )}
    </p>
  )
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= (isFirst || isLast ? AROUND : 2 * AROUND) + 20) return text
  const head = isFirst ? '' : text.slice(0, AROUND).replace(/\S*$/, '')
  const tail = isLast ? '' : text.slice(-AROUND).replace(/^\S*/, '')
  return `${head}…${tail}`
}

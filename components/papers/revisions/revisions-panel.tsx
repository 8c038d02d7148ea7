'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { LoadingRows } from '@/components/ui/loading-rows'
import { TextLink } from '@/components/ui/text-link'
import { useLocalTime } from '@/components/ui/use-local-time'
import { useQuery } from '@/components/workshop/use-query'
import { comparePath } from '@/lib/wire/addresses'
import { usePaper } from '../page/paper-at'
import { IssueDialog } from './issue-dialog'

/** The revisions of a paper and the moments that were kept by themselves, the newest first. Its chair issues the next. */
export function RevisionsPanel() {
  const t = useTranslations('papers.revisions')
  const failures = useTranslations('failures')
  const { first, paper, room, chairs, mayWrite, codeOf } = usePaper()
  const { moment: timeOf } = useLocalTime()
  const meta = useView(room.meta)
  const revs = useView(room.revs)
  const { answer: moments, failure, ask } = useQuery('paper-moments', { paper: paper.id })
  const [isIssuing, setIssuing] = useState(false)
  const next = Math.max(0, meta?.rev ?? 0, ...[...revs.values()].map(({ number }) => number)) + 1
  useEffect(ask, [ask, revs])
  return (
    <section aria-label={t('title')}>
      {chairs && mayWrite && (
        <Button look="main" className="mt-4" onClick={() => setIssuing(true)}>
          {t('issue', { number: next })}
        </Button>
      )}
      {isIssuing && (
        <IssueDialog
          paper={paper.id}
          symbol={meta?.symbol ?? ''}
          next={next}
          onClose={(issued) => {
            setIssuing(false)
            if (issued) ask()
          }}
        />
      )}
      {failure && <p role="alert">{failures(failure)}</p>}
      {!moments && !failure && <LoadingRows rows={3} />}
      {moments?.length === 0 && <p className="pt-4 text-13 text-ink-3">{t(chairs ? 'noneChair' : 'none')}</p>}
      <ul className="mt-4">
        {[...(moments ?? [])].reverse().map(({ id, rev, reason, at, by, words }) => (
          <li key={id} className="border-b border-hair py-3">
            <p className="flex items-baseline justify-between gap-3">
              <span className={clsx(rev === null ? 'text-13 text-ink-2' : 'text-18 font-semibold')}>
                {rev === null ? t(`reasons.${reason}`) : t('rev', { number: rev })}
              </span>
              <TextLink
                href={comparePath(first.workshop, paper.id, id)}
                className="inline-flex min-h-8 items-center text-13 pointer-coarse:min-h-11"
              >
                {t('compare')}
              </TextLink>
            </p>
            <p className="text-13 text-ink-3 tabular-nums">{timeOf(at)}</p>
            <p className="text-13 text-ink-3 tabular-nums">
              {[t('words', { count: words }), by.length > 0 ? by.map(codeOf).join(', ') : null]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

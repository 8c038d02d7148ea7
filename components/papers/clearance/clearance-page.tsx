'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useSecret } from '@/components/screen/use-secret'
import { Button } from '@/components/ui/button'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { Skeleton } from '@/components/ui/skeleton'
import { Wordmark } from '@/components/ui/wordmark'
import { runQuery } from '@/lib/wire/ask'
import type { ClearancePage as Page } from '@/lib/wire/clearances'
import { Failure, type FailureName } from '@/lib/wire/failures'
import { useDeadline } from '../rulings/use-deadline'
import { AnswerForm } from './answer-form'
import { saveClearanceFile } from './clearance-file'
import { FrozenText } from './frozen-text'

/** What a capital reads: one text as it was sent, what changed since the last, and the way to answer. Without an account. */
export function ClearancePage() {
  const secret = useSecret()
  if (secret === undefined) return <Coming />
  return secret === null ? <Ended failure="revokedLink" /> : <Fetched key={secret} secret={secret} />
}

function Fetched({ secret }: { secret: string }) {
  const [turn, setTurn] = useState(0)
  const [page, setPage] = useState<Page | null>(null)
  const [failure, setFailure] = useState<FailureName | null>(null)
  useEffect(() => {
    let stale = false
    runQuery('clearance-page', { secret }).then(
      (answer) => !stale && setPage(answer),
      (error: unknown) => !stale && setFailure(error instanceof Failure ? error.failure : 'unexpected'),
    )
    return () => {
      stale = true
    }
  }, [secret, turn])
  if (failure) return <Ended failure={failure} />
  return page ? <Shown page={page} secret={secret} onAnswered={() => setTurn(turn + 1)} /> : <Coming />
}

function Shown({ page, secret, onAnswered }: { page: Page; secret: string; onAnswered: () => void }) {
  const t = useTranslations('papers.clearance.page')
  const deadline = useDeadline()
  const language = useLocale()
  return (
    <main id="main" className="mx-auto grid max-w-text gap-6 px-5 py-8 sm:py-12 print:p-0">
      <header className="grid gap-4">
        <div className="flex items-center justify-between gap-4 print:hidden">
          <Wordmark />
          <LanguageSwitch />
        </div>
        <p className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 border-ink pb-2 text-13 text-ink-2">
          <span>
            <bdi>{page.workshop}</bdi> · <b className="font-semibold text-ink">{page.delegation.code}</b>{' '}
            <bdi>{page.delegation.name}</bdi>
          </span>
          <span>{page.symbol}</span>
        </p>
        <h1 className="text-30">
          <bdi>{page.title}</bdi>
        </h1>
        <p className="text-15 text-ink-2">
          {t('sent', { moment: deadline.local(page.sentAt) })}{' '}
          {page.confirmedAt === null && (
            <>
              {t('until')} <b className="font-semibold text-ink">{deadline.local(page.expiresAt)}</b> (
              {deadline.utc(page.expiresAt)}).
            </>
          )}
        </p>
      </header>
      <FrozenText page={page} />
      <p className="flex flex-wrap gap-x-4 gap-y-1 print:hidden">
        <Button
          look="text"
          onClick={() => {
            const { clearedBefore: since } = page
            const author = since === null ? null : t('since', { moment: deadline.local(since) })
            void saveClearanceFile(page, author, language)
          }}
        >
          {t('word')}
        </Button>
        <Button look="text" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </p>
      <AnswerForm page={page} secret={secret} onAnswered={onAnswered} />
      <p className="border-t border-hair pt-3 font-mono text-11 break-all text-ink-3" dir="ltr">
        SHA-256 {page.hash}
      </p>
    </main>
  )
}

function Coming() {
  const t = useTranslations('papers.clearance.page')
  return (
    <main id="main" className="mx-auto grid max-w-text gap-8 px-5 py-10">
      <h1 className="sr-only">{t('title')}</h1>
      <Skeleton lines={8} />
    </main>
  )
}

function Ended({ failure }: { failure: FailureName }) {
  const t = useTranslations('papers.clearance.page')
  const failures = useTranslations('failures')
  const isOver = failure === 'revokedLink'
  return (
    <main id="main" className="mx-auto grid max-w-text gap-8 px-5 py-16">
      <Wordmark />
      <div role="alert" className="grid gap-3 border-t-2 border-ink pt-6">
        <h1 className="text-30">{isOver ? t('over') : t('failed')}</h1>
        <p className="text-18 text-ink-2">{isOver ? t('overText') : failures(failure)}</p>
      </div>
    </main>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useSecret } from '@/components/screen/use-secret'
import { Skeleton } from '@/components/ui/skeleton'
import { Wordmark } from '@/components/ui/wordmark'
import type { WorkshopId } from '@/lib/ids'
import { runQuery } from '@/lib/wire/ask'
import { Failure, type FailureName } from '@/lib/wire/failures'
import type { Report } from '@/lib/wire/queries'
import { ReportView } from './report-view'

/** The report for whoever may read it: as somebody who was there, or by a link. */
export function ReportPage({ workshop }: { workshop: WorkshopId }) {
  const secret = useSecret()
  if (secret === undefined) return <Coming />
  return <Fetched key={secret} workshop={workshop} secret={secret} />
}

function Fetched({ workshop, secret }: { workshop: WorkshopId; secret: string | null }) {
  const [report, setReport] = useState<Report | null>(null)
  const [failure, setFailure] = useState<FailureName | null>(null)
  useEffect(() => {
    let stale = false
    runQuery('report', { workshop, ...(secret !== null && { secret }) }).then(
      (answer) => !stale && setReport(answer),
      (error: unknown) => !stale && setFailure(error instanceof Failure ? error.failure : 'unexpected'),
    )
    return () => {
      stale = true
    }
  }, [workshop, secret])
  if (failure) return <Refused failure={failure} />
  return report ? <ReportView workshop={workshop} report={report} /> : <Coming />
}

function Coming() {
  const t = useTranslations('report')
  return (
    <main id="main" className="mx-auto grid max-w-text gap-8 px-5 py-10">
      <h1 className="sr-only">{t('title')}</h1>
      <Skeleton lines={8} />
    </main>
  )
}

/** Those who were there read it when all is over; others need a link. */
function Refused({ failure }: { failure: FailureName }) {
  const t = useTranslations('report')
  const failures = useTranslations('failures')
  const early = failure === 'notAllowed'
  return (
    <main id="main" className="mx-auto grid max-w-text gap-8 px-5 py-16">
      <Wordmark />
      <div role="alert" className="grid gap-3 border-t-2 border-ink pt-6">
        <h1 className="text-30">{early ? t('early.title') : t('refused')}</h1>
        <p className="text-18 text-ink-2">{early ? t('early.text') : failures(failure)}</p>
      </div>
    </main>
  )
}

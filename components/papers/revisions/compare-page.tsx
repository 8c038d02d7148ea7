'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { Masthead } from '@/components/ui/masthead'
import { Skeleton } from '@/components/ui/skeleton'
import { TextLink } from '@/components/ui/text-link'
import { useToast } from '@/components/ui/toast'
import { useCommand } from '@/components/workshop/use-command'
import { useQuery } from '@/components/workshop/use-query'
import type { ClauseId } from '@/lib/papers/clause'
import { compare } from '@/lib/papers/revisions/compare'
import { comparePath, paperPath } from '@/lib/wire/addresses'
import type { PaperView, WorkshopView } from '@/lib/wire/queries'
import { CompareView } from './compare-view'
import { MomentChoice } from './moment-choice'
import { useMomentName } from './use-moment-name'

interface Props {
  readonly first: WorkshopView
  readonly paper: PaperView
  /** Ids of moments, from the address; null: the last revision, and what the paper says now. */
  readonly from: string | null
  readonly to: string | null
}

/** Two moments of a paper, side by side. Its chair brings back what was. */
export function ComparePage({ first, paper, ...asked }: Props) {
  const t = useTranslations('papers.compare')
  const failures = useTranslations('failures')
  const toast = useToast()
  const nameOf = useMomentName()
  const { answer: moments, failure, ask } = useQuery('paper-moments', { paper: paper.id })
  const [chosen, choose] = useState(asked)
  const known = (id: string | null) => (moments?.some((one) => one.id === id) ? id : null)
  const to = known(chosen.to)
  const from =
    known(chosen.from) ?? (moments?.findLast(({ rev, id }) => rev !== null && id !== to) ?? moments?.[0])?.id ?? null
  const restoring = useCommand()
  const [isAsking, setAsking] = useState(false)
  const [turn, setTurn] = useState(0)
  const mayRestore = paper.mayKeep && paper.state === 'open' && to === null

  const change = (newFrom: string, newTo: string | null) => {
    choose({ from: newFrom, to: newTo })
    history.replaceState(null, '', comparePath(first.workshop, paper.id, newFrom, newTo ?? undefined))
  }
  const restore = async (clauses?: readonly ClauseId[]) => {
    const done = await restoring.give('restore-moment', { paper: paper.id, moment: from!, ...(clauses && { clauses }) })
    setAsking(false)
    if (!done) return
    toast(t(done.kept > 0 ? 'restoredBut' : 'restored', { restored: done.restored, kept: done.kept }))
    setTurn((last) => last + 1)
    ask()
  }
  const earlier = moments?.find(({ id }) => id === from) ?? null
  return (
    <>
      <div className="print:hidden">
        <Masthead wide roomy title={<bdi>{first.title}</bdi>}>
          <TextLink href={paperPath(first.workshop, paper.id)} className="inline-flex min-h-8 items-center text-13">
            {t('back')}
          </TextLink>
        </Masthead>
      </div>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[84rem] px-5 pb-16 outline-none lg:px-8 print:p-0">
        <div className="flex flex-wrap items-end justify-between gap-4 pt-8 pb-6">
          <h1 className="text-30">
            <bdi>{t('of', { title: paper.title })}</bdi>
          </h1>
          <span className="flex flex-wrap gap-2 print:hidden">
            <Button onClick={() => window.print()}>{t('print')}</Button>
            {mayRestore && from !== null && <Button onClick={() => setAsking(true)}>{t('restoreAll')}</Button>}
          </span>
        </div>
        {failure && <p role="alert">{failures(failure)}</p>}
        {!moments && !failure && <Skeleton lines={8} />}
        {moments?.length === 0 && <EmptyState title={t('none')}>{t('noneMeans')}</EmptyState>}
        {moments && from !== null && (
          <>
            <MomentChoice moments={moments} from={from} to={to} onChange={change} />
            <p className="hidden pb-4 text-13 print:block">
              {nameOf(earlier)} → {nameOf(moments.find(({ id }) => id === to) ?? null)}
            </p>
            <div className="pt-6">
              <Differences
                key={turn}
                paper={paper}
                from={from}
                to={to}
                onRestore={mayRestore ? (clause) => void restore([clause]) : null}
              />
            </div>
          </>
        )}
      </main>
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void restore()}
        pending={restoring.pending}
        title={t('restoreTitle', { name: nameOf(earlier) })}
        confirm={t('restoreAll')}
      >
        {t('restoreMeans')}
      </ConfirmDialog>
    </>
  )
}

function Differences({
  paper,
  from,
  to,
  onRestore,
}: {
  paper: PaperView
  from: string
  to: string | null
  onRestore: ((clause: ClauseId) => void) | null
}) {
  const failures = useTranslations('failures')
  const before = useQuery('paper-moment', { paper: paper.id, moment: from })
  const after = useQuery('paper-moment', { paper: paper.id, moment: to })
  const [a, b] = [before.answer, after.answer]
  const differences = useMemo(() => (a && b ? compare(a, b) : null), [a, b])
  const failure = before.failure ?? after.failure
  if (failure) return <p role="alert">{failures(failure)}</p>
  if (!differences || !b) return <Skeleton lines={6} />
  return (
    <CompareView
      key={`${from} ${to}`}
      differences={differences}
      codeOf={(party) => b.parties[party]?.code ?? a?.parties[party]?.code ?? '?'}
      onRestore={onRestore}
    />
  )
}

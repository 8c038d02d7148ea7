'use client'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import type { Silence } from '@/lib/papers/silence'
import { unbroken } from '@/lib/papers/silence'
import { usePaper } from '../page/paper-at'
import { SilenceNote } from '../rulings/silence-note'
import { useDeadline } from '../rulings/use-deadline'
import { useAgreement } from './use-agreement'

const SHOWN = 5

/** What is under silence now, and what came of it before, the newest first. */
export function SilenceList() {
  const t = useTranslations('papers.silence')
  const { room } = usePaper()
  const all = [...useView(room.silences)].sort(([, a], [, b]) => b.since - a.since)
  const running = all.filter(([, { end }]) => !end)
  const ended = all.filter(([, { end }]) => end).slice(0, SHOWN)
  if (all.length === 0) return null
  return (
    <section aria-label={t('title')} className="mt-8">
      <h3 className="border-b border-ink pb-1.5 font-sans text-13 font-medium text-ink-2">{t('title')}</h3>
      {running.map(([id, silence]) => (
        <div key={id} className="border-b border-hair py-2">
          <Labels of={silence} />
          <SilenceNote id={id} />
        </div>
      ))}
      {ended.map(([id, silence]) => (
        <div key={id} className="border-b border-hair py-2 text-13 text-ink-2">
          <Labels of={silence} />
          <Outcome of={silence} end={silence.end!} />
        </div>
      ))}
    </section>
  )
}

function Labels({ of: { clauses } }: { of: Silence }) {
  const { byId } = useAgreement()
  const labels = clauses.flatMap(({ clause }) => byId.get(clause)?.label.full || [])
  return <p className="text-13 font-semibold tabular-nums">{labels.join(', ') || '–'}</p>
}

/** How it ended, by whom it was broken and what was left. */
function Outcome({ of: silence, end }: { of: Silence; end: NonNullable<Silence['end']> }) {
  const t = useTranslations('papers.silence')
  const { codeOf } = usePaper()
  const { byId } = useAgreement()
  const deadline = useDeadline()
  const agreed = unbroken(silence).length - end.left.length
  const left = (why: 'changed' | 'proposals') =>
    end.left.flatMap((one) => (one.why === why ? [byId.get(one.clause)?.label.full || '–'] : [])).join(', ')
  return (
    <>
      <p>{t(`outcome.${end.how}`, { moment: deadline.local(end.at), agreed, all: silence.clauses.length })}</p>
      {(['changed', 'proposals'] as const).map(
        (why) => left(why) !== '' && <p key={why}>{t(`left.${why}`, { labels: left(why) })}</p>,
      )}
      {silence.breaks.map(({ delegation, clauses, why, at }) => (
        <p key={`${delegation} ${at}`}>
          {t('brokenBy', { party: codeOf(delegation), count: clauses.length })} <q dir="auto">{why}</q>
        </p>
      ))}
    </>
  )
}

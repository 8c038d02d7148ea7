'use client'
import { useTranslations } from 'next-intl'
import { CountedBars } from '@/components/charts/counted-bars'
import type { Outcome } from '@/lib/workshop/ballot-outcome'
import { isWeighted, useBalloting, type BallotNow } from './balloting'
import { useOutcomeBars } from './outcome-bars'
import { useOutcomeRows } from './outcome-rows'
import { OutcomeTable } from './outcome-table'
import { useOutcomeWords } from './wording'

/** On paper: every ballot in the order in which they closed, with sentence, picture and table. */
export function Report() {
  const t = useTranslations('activities.ballot')
  const { ballots } = useBalloting()
  const closed = ballots.filter((each) => each.closed).toReversed()
  if (closed.length === 0) return <p className="text-15 text-ink-2">{t('none')}</p>
  return (
    <div className="grid gap-10">
      {closed.map((each) => (
        <Told key={each.id} ballot={each} outcome={each.closed!.outcome} />
      ))}
    </div>
  )
}

function Told({ ballot: now, outcome }: { ballot: BallotNow; outcome: Outcome }) {
  const { sentenceOf, besideOf, termsOf } = useOutcomeWords()
  const { ballot } = now
  const bars = useOutcomeBars(ballot, outcome)
  const rows = useOutcomeRows(now, outcome)
  const sentence = sentenceOf(ballot, outcome)
  return (
    <section className="break-inside-avoid">
      <h3 dir="auto" className="text-start text-18 font-semibold whitespace-pre-wrap wrap-anywhere">
        {ballot.motion}
      </h3>
      <p className="text-13 text-ink-2">{termsOf(ballot)}</p>
      <p className="mt-2 max-w-text font-serif text-22 font-medium">{sentence}</p>
      {besideOf(ballot, outcome, isWeighted(now)).map((line) => (
        <p key={line} className="text-13 text-ink-2">
          {line}
        </p>
      ))}
      {bars && (
        <div className="mt-4 max-w-text">
          <CountedBars {...bars} label={sentence} size="wide" />
        </div>
      )}
      {rows.length > 0 && <OutcomeTable rows={rows} caption={sentence} />}
    </section>
  )
}

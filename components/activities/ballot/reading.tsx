'use client'
import { useTranslations } from 'next-intl'
import { useBalloting } from './balloting'
import { OwnVotes } from './own-votes'
import { useOutcomeWords } from './wording'

/** One's own votes, then every decision in a sentence. On a phone the votes stand with their ballot. */
export function Reading() {
  const t = useTranslations('activities.ballot')
  const { ballots, layout } = useBalloting()
  const { sentenceOf } = useOutcomeWords()
  const open = ballots.filter(({ closed }) => !closed)
  const closed = ballots.filter((each) => each.closed)
  if (layout === 'screen') return null
  return (
    <div className="grid gap-5 *:min-w-0 *:not-first:border-t *:not-first:border-ink *:not-first:pt-3.5">
      {layout === 'wide' && open.map((each) => <OwnVotes key={each.id} ballot={each} named={open.length > 1} />)}
      {closed.length > (layout === 'phone' ? 1 : 0) && (
        <section>
          <h2 className="text-18 font-semibold">{t('decisions')}</h2>
          <ul className="mt-1">
            {closed.map(({ id, ballot, closed: done }) => (
              <li key={id} className="border-t border-hair py-2 first:border-0">
                <p dir="auto" className="text-start text-15 font-medium wrap-anywhere">
                  {ballot.motion}
                </p>
                <p className="text-13 text-ink-2">{sentenceOf(ballot, done!.outcome)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import type { Outcome } from '@/lib/workshop/ballot-outcome'
import { useBalloting, type BallotNow } from './balloting'
import { ranks } from '@/lib/workshop/ballot'

/** A ballot's outcome as rows under a head: who voted how in a roll call, counts of other motions, points and pairs of a ranking. */
export function useOutcomeRows({ ballot, roll }: BallotNow, outcome: Outcome): string[][] {
  const t = useTranslations('activities.ballot')
  const { nameOf } = useBalloting()
  if (outcome.kind === 'withheld') return []
  if (outcome.kind === 'ranking') {
    const options = ranks(ballot) ? ballot.options : []
    return [
      [t('columns.option'), t('columns.points'), ...options.map((name) => t('columns.beats', { name }))],
      ...options.map((name, at) => [
        name,
        String(outcome.borda[at] ?? 0),
        ...options.map((_, other) => (other === at ? '–' : String(outcome.pairwise[at]?.[other] ?? 0))),
      ]),
    ]
  }
  if (outcome.votes) {
    const voteOf = new Map(outcome.votes.map(({ voter, vote }) => [voter, vote]))
    return [
      [t('columns.voter'), t('columns.vote'), t('columns.weight'), t('columns.by')],
      ...roll.map(({ id, weight, proxy, presence }) => {
        const vote = voteOf.get(id)
        const told = vote ? t(`vote.${vote}`) : t(presence === 'absent' && !proxy ? 'roll.absent' : 'roll.silent')
        return [nameOf(id).name, told, String(weight), proxy ? nameOf(proxy).name : '']
      }),
    ]
  }
  const { yes, no, abstain, present } = outcome.tally
  return [
    [t('columns.vote'), t('columns.count')],
    [t('vote.yes'), String(yes)],
    [t('vote.no'), String(no)],
    [t('vote.abstain'), String(abstain)],
    [t('roll.silent'), String(present - yes - no - abstain)],
  ]
}

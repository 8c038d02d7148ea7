'use client'
import { useTranslations } from 'next-intl'
import type { BarGroup } from '@/components/charts/counted-bars'
import { votesNeeded } from '@/lib/decision'
import { ranks, type Ballot } from '@/lib/workshop/ballot'
import type { Outcome } from '@/lib/workshop/ballot-outcome'

/** A ballot's outcome as bars, with the line of what was needed; null where there is nothing to tell. */
export function useOutcomeBars(ballot: Ballot, outcome: Outcome): { groups: BarGroup[]; full: number } | null {
  const t = useTranslations('activities.ballot')
  if (outcome.kind === 'motion' && !ranks(ballot)) {
    const { yes, no, abstain, present } = outcome.tally
    const needed = votesNeeded(yes + no, ballot.majority)
    const bar = (vote: 'yes' | 'no', size: number, fill: 'full' | 'empty') => ({
      id: vote,
      name: t(`vote.${vote}`),
      parts: [{ size, fill }],
      value: String(size),
      leads: (vote === 'yes') === (outcome.decision.kind === 'adopted'),
    })
    const rest = { id: 'abstain', name: t('vote.abstain'), value: String(abstain) }
    return {
      full: Math.max(present, 1),
      groups: [
        {
          id: 'yes',
          bars: [bar('yes', yes, 'full')],
          ...(yes + no > 0 && { line: { at: needed, word: t('needed', { needed }) } }),
        },
        { id: 'others', bars: [bar('no', no, 'empty'), { ...rest, parts: [{ size: abstain, fill: 'hatch' }] }] },
      ],
    }
  }
  if (outcome.kind === 'ranking' && ranks(ballot) && outcome.borda.length > 0) {
    const top = Math.max(...outcome.borda)
    const bars = outcome.borda
      .map((points, at) => ({
        id: String(at),
        name: ballot.options[at]!,
        parts: [{ size: points, fill: 'full' as const }],
        value: t('points', { points }),
        leads: points === top,
        points,
      }))
      .toSorted((a, b) => b.points - a.points)
    return { full: Math.max(top, 1), groups: [{ id: 'borda', bars }] }
  }
  return null
}

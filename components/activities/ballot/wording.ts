'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { votesNeeded } from '@/lib/decision'
import { ranks, type Ballot } from '@/lib/workshop/ballot'
import type { Outcome } from '@/lib/workshop/ballot-outcome'

export interface OutcomeWords {
  /** What a ballot came to, by the rule it was held under. */
  sentenceOf(ballot: Ballot, outcome: Outcome): string
  /** What stands beside it. */
  besideOf(ballot: Ballot, outcome: Outcome, weighted?: boolean): readonly string[]
  /** How it is held: method, whose votes, majority, quorum. */
  termsOf(ballot: Ballot): string
}

/** The words for ballots in the reader's language. */
export function useOutcomeWords(): OutcomeWords {
  const t = useTranslations('activities.ballot')
  return useMemo(() => {
    const list = (options: readonly string[], places: readonly number[]) =>
      places
        .map((at) => t('quoted', { name: options[at] ?? '' }))
        .reduce((before, next) => t('and', { before, next }), '')
        .replace(/^, /, '')

    const sentenceOf: OutcomeWords['sentenceOf'] = (ballot, outcome) => {
      if (outcome.kind === 'withheld') return t('outcome.withheld', { cast: outcome.cast })
      if (outcome.kind === 'ranking') {
        const { condorcet, missing, cast } = outcome
        if (missing > 0) return t('outcome.noQuorum', { there: ballot.quorum - missing, quorum: ballot.quorum })
        if (!condorcet || !ranks(ballot)) return t('outcome.noVotes')
        return condorcet.kind === 'winner'
          ? t('outcome.beatsAll', { name: list(ballot.options, [condorcet.option]), cast })
          : t('outcome.noneBeatsAll', { names: list(ballot.options, condorcet.options), cast })
      }
      const { tally, decision } = outcome
      const { yes, no, abstain } = tally
      if (decision.kind === 'no-quorum') {
        const there = ballot.quorum - decision.missing
        return `${t('outcome.noQuorum', { there, quorum: ballot.quorum })} ${t('outcome.votes', { yes, no, abstain })}`
      }
      if (yes + no === 0) return t('outcome.nobody', { abstain })
      const majority = ranks(ballot) ? 'simple' : ballot.majority
      const rule = { majority, voting: yes + no, needed: votesNeeded(yes + no, majority) }
      return t(`outcome.${decision.kind}`, { yes, no, abstain, ...rule })
    }

    const besideOf: OutcomeWords['besideOf'] = (ballot, outcome, weighted = false) => {
      if (outcome.kind === 'withheld') return [t('outcome.withheldWhy')]
      if (outcome.kind === 'ranking' && ranks(ballot)) {
        if (outcome.borda.length === 0) return []
        const top = Math.max(...outcome.borda)
        const leaders = outcome.borda.flatMap((points, at) => (points === top ? [at] : []))
        return [
          t('outcome.borda', { names: list(ballot.options, leaders), count: leaders.length, points: top }),
          t('outcome.bordaNote', { best: ballot.options.length - 1 }),
        ]
      }
      if (outcome.kind !== 'motion') return []
      const { yes, no, abstain, present } = outcome.tally
      const silent = present - yes - no - abstain
      return [
        ...(weighted ? [t('outcome.weighted')] : []),
        ...(silent > 0 ? [t('outcome.silent', { silent })] : []),
        ...(outcome.decision.kind === 'rejected' ? [t('outcome.missing', { missing: outcome.decision.missing })] : []),
      ]
    }

    const termsOf: OutcomeWords['termsOf'] = (ballot) =>
      [
        t(`method.${ballot.method}`),
        t(`per.${ballot.per}`),
        ...(ranks(ballot) ? [] : [t(`majority.${ballot.majority}`)]),
        ...(ballot.quorum > 0 ? [t('quorumOf', { quorum: ballot.quorum })] : []),
      ].join(' · ')

    return { sentenceOf, besideOf, termsOf }
  }, [t])
}

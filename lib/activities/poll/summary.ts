import { borda, condorcet, pairwiseTable, type Condorcet, type Ranking } from '@/lib/decision'
import type { SummaryInput } from '../definition'
import { awaited, byDelegation, type CountsOf } from '../shown'
import { placesOf, type PollAnswer } from './answer'
import type { PollSettings } from './settings'

export interface PollSummary {
  /** Answers that count. */
  readonly n: number
  /** Those whose answer is awaited, and those who answered though nobody waited. */
  readonly of: number
  /** By option: how many chose it, or in a ranking put it first. */
  readonly counts: readonly number[]
  /** The options with the highest count; empty without answers. */
  readonly most: readonly number[]
  /** Null unless the poll ranks and somebody has answered. */
  readonly ranking: { readonly borda: readonly number[]; readonly condorcet: Condorcet } | null
  /** Empty where the settings show nobody. */
  readonly delegations: readonly CountsOf[]
  /** Empty unless the settings show names; by participant id, with places among the options. */
  readonly people: readonly { readonly participant: string; readonly chosen: readonly number[] }[]
}

export function summarise(input: SummaryInput<PollSettings, PollAnswer>): PollSummary {
  const { settings, answers, delegationOf } = input
  const given = [...answers.keys()].sort().flatMap((participant) => {
    const places = placesOf(settings, answers.get(participant)!)
    return places ? [[participant, places] as const] : []
  })
  const ranks = settings.way === 'ranking'
  const counted = (places: readonly number[]) => (ranks ? places.slice(0, 1) : places)
  const counts = settings.options.map(() => 0)
  for (const [, places] of given) for (const place of counted(places)) counts[place]!++
  const top = Math.max(...counts)
  return {
    n: given.length,
    of: awaited(
      input,
      given.map(([participant]) => participant),
    ),
    counts,
    most: top > 0 ? counts.flatMap((count, at) => (count === top ? [at] : [])) : [],
    ranking: ranks && given.length > 0 ? ranked(given.map(([, places]) => places.map((place) => [place]))) : null,
    delegations: settings.shown === 'nobody' ? [] : byDelegation(given, delegationOf, settings.options.length, counted),
    people: settings.shown === 'names' ? given.map(([participant, chosen]) => ({ participant, chosen })) : [],
  }
}

const ranked = (rankings: readonly Ranking[]) => ({
  borda: borda(rankings),
  condorcet: condorcet(pairwiseTable(rankings)),
})

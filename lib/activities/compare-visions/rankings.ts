import {
  borda,
  condorcet,
  copeland,
  kendallW,
  midRanks,
  pairwiseTable,
  type Condorcet,
  type PairwiseTable,
  type Ranking,
} from '@/lib/decision'
import { rankingOf, type CompareAnswer } from './answer'
import type { CompareSettings } from './settings'

/** What the rankings without numbers say. */
export interface RoomRankings {
  readonly n: number
  readonly borda: readonly number[]
  readonly copeland: readonly number[]
  readonly condorcet: Condorcet
  readonly pairs: PairwiseTable
  /** Kendall's W, 0 to 1; null where everyone ties all, and for a single ranking. */
  readonly concord: number | null
}

/** From everyone who ranked all the shown visions; null while nobody has. */
export function roomRankings(
  settings: CompareSettings,
  answers: ReadonlyMap<string, CompareAnswer>,
): RoomRankings | null {
  const ballots = [...answers.keys()].sort().flatMap((participant): Ranking[] => {
    const ranking = rankingOf(settings, answers.get(participant)!)
    return ranking ? [ranking] : []
  })
  if (ballots.length === 0) return null
  const pairs = pairwiseTable(ballots)
  return {
    n: ballots.length,
    borda: borda(ballots),
    copeland: copeland(pairs),
    condorcet: condorcet(pairs),
    pairs,
    concord: ballots.length > 1 ? kendallW(ballots.map((ballot) => midRanks(ballot))) : null,
  }
}

import { condorcet, midRanks, type Ranking } from '@/lib/decision'
import { ranks, voteSchema, type Ballot, type Choice } from './ballot'
import type { Outcome } from './ballot-outcome'

/** What a secret urn holds: how many votes of each kind, and never a vote. Names of boxes to counts. */
export type Boxes = Readonly<Record<string, number>>

/** Counts every vote, also one that puts no option before another. */
const CAST = 'cast'
const pair = (better: number, worse: number): string => `${better}>${worse}`

/** The boxes a secret ballot is held with: its votes, or for a ranking each option before each other. */
export function boxesOf(ballot: Ballot): readonly string[] {
  if (!ranks(ballot)) return voteSchema.options
  const all = ballot.options.map((_, option) => option)
  return [CAST, ...all.flatMap((a) => all.filter((b) => b !== a).map((b) => pair(a, b)))]
}

/** The boxes in which one vote counts. The choice is one that the ballot allows. */
export function boxesFor(ballot: Ballot, choice: Choice): readonly string[] {
  if (!ranks(ballot)) return [choice as string]
  const places = midRanks(choice as Ranking, ballot.options.length)
  const better = places.flatMap((place, a) => places.flatMap((other, b) => (place < other ? [pair(a, b)] : [])))
  return [CAST, ...better]
}

/** How many votes there are in the boxes. */
export const castIn = (ballot: Ballot, boxes: Boxes): number =>
  ranks(ballot) ? (boxes[CAST] ?? 0) : voteSchema.options.reduce((sum, vote) => sum + (boxes[vote] ?? 0), 0)

/**
 * A ranking counted from its boxes alone, as `pairwiseTable` and `borda` count it from the votes: what an option gets by
 * points is how often it stands before another, and half as often as it stands beside one (D-BALLOTS-1, 2).
 */
export function rankingIn(options: number, boxes: Boxes, missing: number): Outcome & { kind: 'ranking' } {
  const cast = boxes[CAST] ?? 0
  const all = Array.from({ length: options }, (_, option) => option)
  const pairwise = all.map((a) => all.map((b) => boxes[pair(a, b)] ?? 0))
  const beside = (a: number, b: number) => cast - pairwise[a]![b]! - pairwise[b]![a]!
  const borda = all.map((a) => all.reduce((sum, b) => (a === b ? sum : sum + pairwise[a]![b]! + beside(a, b) / 2), 0))
  const found = condorcet(pairwise)
  const winners = found.kind === 'winner' ? found : { kind: 'smith-set' as const, options: [...found.options] }
  return { kind: 'ranking', cast, missing, borda, pairwise, condorcet: winners }
}
